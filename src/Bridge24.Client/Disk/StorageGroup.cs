using System.Text.Json.Nodes;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Disk;

/// <summary>Drives, behind <c>disk.storage.*</c>.</summary>
public sealed class StorageGroup
{
    private readonly Portal _portal;

    internal StorageGroup(Portal portal) => _portal = portal;

    /// <summary>A drive by its ID, by <c>disk.storage.get</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<Storage> GetAsync(long id, CancellationToken ct = default) =>
        new(await _portal.CallAsync("disk.storage.get", DiskCall.WithId(id), ct).ConfigureAwait(false));

    /// <summary>The drives that the user may see, by <c>disk.storage.getList</c>.</summary>
    /// <param name="filter">Conditions: <c>["ENTITY_TYPE"] = "common"</c>; null for none.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<Storage> ListAsync(FieldSet? filter = null, CancellationToken ct = default) =>
        _portal.ListAsync(new ListRequest("disk.storage.getList") { Filter = DiskCall.Filter(filter) }, ct).Select(row => new Storage(row));

    /// <summary>The application's own drive, by <c>disk.storage.getForApp</c>. A webhook has none.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<Storage> OfApplicationAsync(CancellationToken ct = default) =>
        new((await _portal.SendAsync(new Call("disk.storage.getForApp", new JsonObject()) { Safety = MethodSafety.Read }, ct).ConfigureAwait(false)).Result);
}
