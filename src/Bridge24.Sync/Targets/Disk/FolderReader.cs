using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Targets.Disk;

/// <summary>Looks the folder of a flow up: names are compared without case, as the portal does.</summary>
internal sealed class FolderReader(Portal portal)
{
    public async Task<FoundFolder> ReadAsync(FolderPath path, CancellationToken cancellation)
    {
        if (path.Id > 0)
        {
            return await ByIdAsync(path.Id, cancellation).ConfigureAwait(false);
        }

        var drives = await AllAsync("disk.storage.getList", [], cancellation).ConfigureAwait(false);
        var same = drives.FindAll(drive => IsNamed(drive, path.Names[0]));
        if (same.Count != 1)
        {
            return same.Count == 0
                ? Missing($"The portal has no drive \"{path.Names[0]}\" that its user may see", path.Names[0], drives)
                : new FoundFolder(0, $"{same.Count} drives of the portal are called \"{path.Names[0]}\"", "Name the folder by its ID.");
        }

        return await BelowAsync(Php.Number(same[0], "ROOT_OBJECT_ID"), path.Names, cancellation).ConfigureAwait(false);
    }

    private async Task<FoundFolder> BelowAsync(long id, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        for (var i = 1; i < names.Count; i++)
        {
            var children = await AllAsync("disk.folder.getChildren", new JsonObject { ["id"] = id }, cancellation).ConfigureAwait(false);
            var folders = children.FindAll(child => Php.Text(child, "TYPE") == "folder");
            if (folders.Find(folder => IsNamed(folder, names[i])) is not { ValueKind: JsonValueKind.Object } next)
            {
                return Missing($"Folder \"{names[i]}\" is not in \"{string.Join('/', names.Take(i))}\" of the portal", names[i], folders);
            }

            id = Php.Number(next, "ID");
        }

        return new FoundFolder(id);
    }

    private async Task<FoundFolder> ByIdAsync(long id, CancellationToken cancellation)
    {
        try
        {
            await portal.CallAsync("disk.folder.get", new JsonObject { ["id"] = id }, cancellation).ConfigureAwait(false);
            return new FoundFolder(id);
        }
        catch (Exception exception) when (exception is NotFoundException or AccessDeniedException)
        {
            return new FoundFolder(0, $"The portal has no folder {id} that its user may see", "Correct the ID, or write a drive's name and the folders below it: Company drive/Contracts.");
        }
    }

    private async Task<List<JsonElement>> AllAsync(string method, JsonObject parameters, CancellationToken cancellation)
    {
        var rows = new List<JsonElement>();
        await foreach (var row in portal.ListAsync(new ListRequest(method) { Parameters = parameters }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static bool IsNamed(JsonElement row, string name) => string.Equals(Php.Text(row, "NAME")?.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static FoundFolder Missing(string fact, string name, List<JsonElement> known)
    {
        var names = known.Select(row => Php.Text(row, "NAME") ?? "").Where(other => other.Length > 0).ToList();
        return new FoundFolder(0, fact, NearestName.Question(name, names)
            ?? (names.Count is > 0 and <= 20 ? $"There is: {string.Join(", ", names)}." : "Make it in the portal, or correct the path."));
    }
}
