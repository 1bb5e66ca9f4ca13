using System.Globalization;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Disk;

/// <summary>The drives of the portal and all that is on them.</summary>
internal sealed class DiskTable(PortalState portal)
{
    private readonly List<DiskStorage> _storages = [];
    private readonly SortedDictionary<long, DiskObject> _objects = [];
    private long _lastStorage;
    private long _lastObject;
    private long _lastVersion;
    private long _lastFile;

    /// <summary>Drives that come with the portal; those of applications are made when one asks.</summary>
    public IReadOnlyList<DiskStorage> Storages
    {
        get
        {
            Need(DiskStorage.OfAll, "shared_files_s1", "Company drive");
            foreach (var user in portal.Users) Need(DiskStorage.OfUser, user.Id.ToString(CultureInfo.InvariantCulture), $"{user.Person.Name} {user.Person.LastName}".Trim());
            return _storages;
        }
    }

    public DiskStorage OfApplication(Installation installation) =>
        Need(DiskStorage.OfApplication, installation.Id.ToString(CultureInfo.InvariantCulture), installation.Application.ClientId);

    public DiskStorage? Storage(long id) => Storages.FirstOrDefault(storage => storage.Id == id);

    public void Replace(DiskStorage storage) => _storages[_storages.FindIndex(one => one.Id == storage.Id)] = storage;

    public DiskObject? Find(long id) => _objects.GetValueOrDefault(id);

    public DiskShares Shares { get; } = new();

    public IEnumerable<DiskObject> Objects => _objects.Values;

    /// <summary>True for what is in a folder, however deep, and for the folder itself.</summary>
    public bool IsBelow(DiskObject one, long folder)
    {
        for (var at = one; at is not null; at = Find(at.ParentId))
            if (at.Id == folder) return true;
        return false;
    }

    public IEnumerable<DiskObject> In(long folder) => _objects.Values.Where(one => one.ParentId == folder);

    public FileVersion? Version(long id, out DiskObject? file)
    {
        file = _objects.Values.FirstOrDefault(one => one.Versions.Exists(version => version.Id == id));
        return file?.Versions.Find(version => version.Id == id);
    }

    public DiskObject Add(long storage, long parent, string name, bool isFolder, long user)
    {
        var made = new DiskObject(++_lastObject, storage, isFolder)
        {
            Name = name,
            ParentId = parent,
            CreatedAt = portal.Now,
            UpdatedAt = portal.Now,
            CreatedBy = user,
            UpdatedBy = user,
        };
        _objects[made.Id] = made;
        return made;
    }

    public void AddVersion(DiskObject file, byte[] content, long user)
    {
        var number = file.Versions.Count > 0 ? file.Current.Number + 1 : 1;
        file.Versions.Add(new FileVersion(++_lastVersion, ++_lastFile, number, file.Name, content, portal.Now, user));
        (file.UpdatedAt, file.UpdatedBy) = (portal.Now, user);
    }

    /// <summary>Puts a drive in the place of the one that the same owner has.</summary>
    public void Put(DiskStorage storage)
    {
        _storages.RemoveAll(one => one.Id == storage.Id || (one.EntityType == storage.EntityType && one.EntityId == storage.EntityId));
        _storages.Add(storage);
        _lastStorage = Math.Max(_lastStorage, storage.Id);
    }

    public void Put(DiskObject one)
    {
        _objects[one.Id] = one;
        _lastObject = Math.Max(_lastObject, one.Id);
        foreach (var version in one.Versions) (_lastVersion, _lastFile) = (Math.Max(_lastVersion, version.Id), Math.Max(_lastFile, version.FileId));
    }

    public void Remove(DiskObject gone)
    {
        foreach (var below in In(gone.Id).ToList()) Remove(below);
        _objects.Remove(gone.Id);
    }

    public void Clear()
    {
        _storages.Clear();
        _objects.Clear();
        Shares.Clear();
    }

    private DiskStorage Need(string entityType, string entityId, string name)
    {
        if (_storages.Find(storage => storage.EntityType == entityType && storage.EntityId == entityId) is { } known) return known;
        var id = ++_lastStorage;
        var root = Add(id, 0, name, isFolder: true, 1);
        var made = new DiskStorage(id, name, entityType, entityId, root.Id);
        _storages.Add(made);
        return made;
    }
}
