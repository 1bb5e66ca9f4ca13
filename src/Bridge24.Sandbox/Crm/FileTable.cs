using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>The files in the fields of records.</summary>
internal sealed class FileTable(SignedLink links)
{
    private readonly Dictionary<long, CrmFile> _files = [];
    private long _last;

    public CrmFile? Find(long id) => _files.GetValueOrDefault(id);

    public CrmFile Put(long id, string name, byte[] content)
    {
        _last = Math.Max(_last, id);
        return _files[id] = new CrmFile(id, name, content, links);
    }

    public void Clear() => _files.Clear();

    /// <summary>A new file or one that is kept; null for the form that the other dialect has, which is lost in silence.</summary>
    public CrmFile? Read(PhpArray raw, Dialect dialect)
    {
        if (dialect == Dialect.Item && raw.Find("id") is { } id) return PhpText.TryInteger(id, out var known) ? Find(known) : null;
        var pair = dialect == Dialect.Item ? raw : raw.Find("fileData") as PhpArray;
        if (pair is not { IsList: true, Count: 2 } || pair.Values.Any(part => part is not string)) return null;
        var parts = pair.Values.Select(PhpText.Of).ToList();
        var content = FileContent.Decode(parts[1]);
        if (parts[0].Length == 0 || content.Length == 0) return null;
        var file = new CrmFile(++_last, parts[0], content, links);
        _files[file.Id] = file;
        return file;
    }
}
