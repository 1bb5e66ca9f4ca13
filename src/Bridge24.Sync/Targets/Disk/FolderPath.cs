using System.Globalization;

namespace Bridge24.Sync.Targets.Disk;

/// <summary>A folder as a flow names it: by its ID, or by its drive's name and the folders below it.</summary>
/// <param name="Id">The ID; 0 for a path.</param>
/// <param name="Names">The drive and the folders; none for an ID.</param>
internal sealed record FolderPath(long Id, IReadOnlyList<string> Names)
{
    /// <summary>Null where the text is neither.</summary>
    public static FolderPath? Parse(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return id > 0 ? new FolderPath(id, []) : null;
        }

        var names = text.Split('/').Select(name => name.Trim()).ToList();
        return names.TrueForAll(name => name.Length > 0) ? new FolderPath(0, names) : null;
    }
}
