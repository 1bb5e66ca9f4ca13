using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>The five classic methods of one kind of thing: <c>crm.status.*</c> and the like.</summary>
internal sealed class ClassicMethods<TRecord>(Portal portal, string family, Func<JsonElement, TRecord> read)
    where TRecord : PortalRecord
{
    public async Task<TRecord> GetAsync(long id, CancellationToken ct) =>
        read(await portal.CallAsync($"{family}.get", RecordId.Parameter(id), ct).ConfigureAwait(false));

    public async IAsyncEnumerable<TRecord> ListAsync(CrmQuery query, [EnumeratorCancellation] CancellationToken ct)
    {
        var request = new ListRequest($"{family}.list") { Filter = query.ToFilter(), Select = query.Select, After = query.After };
        await foreach (var row in portal.ListAsync(request, ct).ConfigureAwait(false))
        {
            yield return read(row);
        }
    }

    public async Task<long> AddAsync(TRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var parameters = new JsonObject { ["fields"] = record.ToFields(withEmpty: false) };
        var result = await portal.CallAsync($"{family}.add", parameters, ct).ConfigureAwait(false);
        return PhpJson.Number(result) ?? throw UnclearAnswer.Without("ID", $"{family}.add", parameters);
    }

    public Task UpdateAsync(long id, TRecord changes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var parameters = RecordId.Parameter(id);
        parameters["fields"] = changes.ToFields(withEmpty: true);
        return portal.SendAsync(new Call($"{family}.update", parameters) { Safety = changes.AddsWhenRepeated ? MethodSafety.Create : MethodSafety.IdempotentWrite }, ct);
    }

    public Task DeleteAsync(long id, CancellationToken ct) => portal.CallAsync($"{family}.delete", RecordId.Parameter(id), ct);
}
