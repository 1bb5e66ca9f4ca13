using System.Globalization;
using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>What a call of disk.* means: the drive, folder or file that it names, and whether the caller may see it.</summary>
internal sealed class DiskCalls(PortalState portal)
{
    public bool MaySee(DiskStorage storage, long user) => storage.EntityType switch
    {
        DiskStorage.OfAll => true,
        DiskStorage.OfUser => storage.EntityId == user.ToString(CultureInfo.InvariantCulture) || portal.Users.First(known => known.Id == user).Person.IsAdmin,
        _ => true,
    };

    public DiskStorage Storage(Call call)
    {
        var id = Id(call, "id", 0);
        var storage = portal.Disk.Storage(id) ?? throw Missing(id);
        return MaySee(storage, call.User) ? storage : throw Denied();
    }

    public DiskObject Folder(Call call, string name = "id", int position = 1) => Find(call, name, position, isFolder: true);

    public DiskObject File(Call call) => Find(call, "id", 0, isFolder: false);

    public static string Text(Call call, string name, int position) => call.Arguments.Any(name) switch
    {
        null or PhpArray => throw Invalid(position),
        var text => PhpText.Of(text),
    };

    /// <summary>NAME of data.</summary>
    public static string Name(Call call) => PhpText.Of(call.Map("data").Any("NAME")) is { Length: > 0 } name ? name : throw Invalid(1);

    /// <summary>People whom "rights" name, with what they may; groups and departments are not emulated.</summary>
    public List<(long User, string Right)> Rights(Call call)
    {
        var rights = new List<(long, string)>();
        foreach (var row in (call.Arguments.Any("rights") as PhpArray ?? []).Values.OfType<PhpArray>())
        {
            var right = DiskShares.Rights.FirstOrDefault(one => one.Id == PhpText.Of(row.Any("TASK_ID"))).Name ?? throw Invalid(1);
            var code = PhpText.Of(row.Any("ACCESS_CODE"));
            if (!code.StartsWith('U') || !PhpText.TryInteger(code[1..], out var user)) throw ApiException.NotEmulated(400, $"Access code \"{code}\"");
            if (portal.Users.All(one => one.Id != user)) throw Invalid(1);
            rights.Add((user, right));
        }

        return rights;
    }

    public void Share(DiskObject made, List<(long User, string Right)> rights)
    {
        foreach (var (user, right) in rights) portal.Disk.Shares.Share(made.Id, user, right);
    }

    public static long Id(Call call, string name, int position)
    {
        if (call.Arguments.Any(name) is not { } raw) throw Invalid(position);
        return PhpText.TryInteger(raw, out var id) ? id : throw Missing(raw);
    }

    public static ApiException Missing(object? id) => new(400, "ERROR_NOT_FOUND", $"Could not find entity with id `{PhpText.Of(id)}`");

    public static ApiException Invalid(int position) => new(400, "ERROR_ARGUMENT", $"Invalid value of parameter {{Parameter #{position}}}");

    private DiskObject Find(Call call, string name, int position, bool isFolder)
    {
        var id = Id(call, name, position);
        if (portal.Disk.Find(id) is not { } known || known.IsFolder != isFolder) throw Missing(id);
        var may = MaySee(portal.Disk.Storage(known.StorageId)!, call.User) || Above(known).Any(folder => portal.Disk.Shares.IsShared(folder.Id, call.User));
        return may ? known : throw Denied();
    }

    private IEnumerable<DiskObject> Above(DiskObject one)
    {
        for (var at = one; at is not null; at = portal.Disk.Find(at.ParentId)) yield return at;
    }

    private static ApiException Denied() => new(400, "ACCESS_DENIED", "Access denied");
}
