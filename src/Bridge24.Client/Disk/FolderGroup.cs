using System.Text.Json.Nodes;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Disk;

/// <summary>Folders, behind <c>disk.folder.*</c>. A drive's top folder is <see cref="Storage.RootFolderId"/>.</summary>
public sealed class FolderGroup
{
    private readonly Portal _portal;

    internal FolderGroup(Portal portal) => _portal = portal;

    /// <summary>A folder by its ID, by <c>disk.folder.get</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFolder> GetAsync(long id, CancellationToken ct = default) =>
        new(await _portal.CallAsync("disk.folder.get", DiskCall.WithId(id), ct).ConfigureAwait(false));

    /// <summary>What is in a folder, by <c>disk.folder.getChildren</c>: each once, 50 in a request.</summary>
    /// <param name="id">The folder.</param>
    /// <param name="filter">Conditions: <c>["NAME"] = "report.pdf"</c>, <c>[">=CREATE_TIME"] = moment</c>; null for none.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<DiskEntry> ListAsync(long id, FieldSet? filter = null, CancellationToken ct = default) =>
        _portal.ListAsync(new ListRequest("disk.folder.getChildren") { Parameters = DiskCall.WithId(id), Filter = DiskCall.Filter(filter) }, ct).Select(DiskEntry.Read);

    /// <summary>Makes a folder in another, by <c>disk.folder.addSubFolder</c>. It is never sent twice.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made: look for the name.</exception>
    /// <exception cref="RejectedException">The name is taken.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFolder> AddAsync(long parentId, string name, CancellationToken ct = default)
    {
        var parameters = DiskCall.WithId(parentId);
        parameters["data"] = new JsonObject { ["NAME"] = JsonValue.Create(DiskCall.Name(name, nameof(name))) };
        return new DiskFolder(await _portal.CallAsync("disk.folder.addSubFolder", parameters, ct).ConfigureAwait(false));
    }

    /// <summary>Renames a folder, by <c>disk.folder.rename</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFolder> RenameAsync(long id, string name, CancellationToken ct = default)
    {
        var parameters = DiskCall.WithId(id);
        parameters["newName"] = JsonValue.Create(DiskCall.Name(name, nameof(name)));
        return new DiskFolder(await DiskCall.ChangeAsync(_portal, "disk.folder.rename", parameters, ct).ConfigureAwait(false));
    }

    /// <summary>Moves a folder into another, by <c>disk.folder.moveTo</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFolder> MoveAsync(long id, long targetFolderId, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(targetFolderId);
        var parameters = DiskCall.WithId(id);
        parameters["targetFolderId"] = JsonValue.Create(targetFolderId);
        return new DiskFolder(await DiskCall.ChangeAsync(_portal, "disk.folder.moveTo", parameters, ct).ConfigureAwait(false));
    }

    /// <summary>Moves a folder into the recycle bin, by <c>disk.folder.markDeleted</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task RecycleAsync(long id, CancellationToken ct = default) => DiskCall.ChangeAsync(_portal, "disk.folder.markDeleted", DiskCall.WithId(id), ct);

    /// <summary>Deletes a folder for good, with all that is in it, by <c>disk.folder.deleteTree</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default) => DiskCall.RemoveAsync(_portal, "disk.folder.deleteTree", id, ct);
}
