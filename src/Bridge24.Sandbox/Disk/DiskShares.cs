using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Transfer;

namespace Bridge24.Sandbox.Disk;

/// <summary>What opens a file or folder to others: its address for everybody, its share with a person, its place at another object.</summary>
internal sealed class DiskShares
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    /// <summary>What people may be given, by the id and the name that the portal has for it.</summary>
    public static readonly (string Id, string Name, string Title)[] Rights =
        [("79", "disk_access_full", "Full Access"), ("75", "disk_access_edit", "Editing"), ("71", "disk_access_read", "Reading")];

    private readonly Dictionary<long, string> _links = [];
    private readonly Dictionary<(long Folder, long User), string> _rights = [];
    private readonly List<AttachedObject> _attached = [];
    private long _last;

    /// <summary>The code of an object's address for everybody; the same one each time.</summary>
    public string Link(long id)
    {
        if (_links.TryGetValue(id, out var known)) return known;
        var code = new char[5];
        for (var i = 0; i < code.Length; i++) code[i] = Letters[System.Security.Cryptography.RandomNumberGenerator.GetInt32(Letters.Length)];
        return _links[id] = new string(code);
    }

    /// <summary>The object behind an address for everybody; null when there is none.</summary>
    public long? Behind(string code) => _links.Where(link => link.Value == code).Select(link => (long?)link.Key).FirstOrDefault();

    public void Share(long folder, long user, string right) => _rights[(folder, user)] = right;

    public bool IsShared(long folder, long user) => _rights.ContainsKey((folder, user));

    public AttachedObject Attach(long file, string entityType, long entityId, long user, DateTimeOffset now)
    {
        if (_attached.Find(one => one.FileId == file && one.EntityType == entityType && one.EntityId == entityId) is { } known) return known;
        var made = new AttachedObject(++_last, file, entityType, entityId, user, now);
        _attached.Add(made);
        return made;
    }

    public AttachedObject? Attachment(long id) => _attached.Find(one => one.Id == id);

    public IEnumerable<PhpArray> Lines() =>
    [
        .. _links.Select(link => new PhpArray { ["kind"] = "link", ["id"] = link.Key, ["code"] = link.Value }),
        .. _rights.Select(share => new PhpArray { ["kind"] = "share", ["id"] = share.Key.Folder, ["user"] = share.Key.User, ["right"] = share.Value }),
        .. _attached.Select(one => new PhpArray
        {
            ["kind"] = "attachment",
            ["id"] = one.Id,
            ["file"] = one.FileId,
            ["entityType"] = one.EntityType,
            ["entityId"] = one.EntityId,
            ["by"] = one.By,
            ["at"] = one.At.ToUnixTimeSeconds(),
        }),
    ];

    public void Put(string kind, LineReader line)
    {
        switch (kind)
        {
            case "link": _links[line.Id] = line.Text("code"); break;
            case "share": _rights[(line.Id, line.Number("user"))] = line.Text("right"); break;
            default:
                _attached.RemoveAll(one => one.Id == line.Id);
                _attached.Add(new AttachedObject(
                    line.Id, line.Number("file"), line.Text("entityType"), line.Number("entityId"), line.Number("by", 1), DateTimeOffset.FromUnixTimeSeconds(line.Number("at", 0))));
                _last = Math.Max(_last, line.Id);
                break;
        }
    }

    public void Clear()
    {
        _links.Clear();
        _rights.Clear();
        _attached.Clear();
    }
}
