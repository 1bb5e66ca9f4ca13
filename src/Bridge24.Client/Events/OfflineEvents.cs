using System.Text.Json.Nodes;

namespace Bridge24.Client.Events;

/// <summary>
/// The queue of events that are fetched, behind <c>event.offline.*</c>. It needs an application and an administrator. Reserve a package, store
/// its process ID, work on it, clear it: what happens in between, nothing is lost for 30 days.
/// </summary>
public sealed class OfflineEvents
{
    private readonly Portal _portal;

    internal OfflineEvents(Portal portal) => _portal = portal;

    /// <summary>Whether the portal's plan keeps a package until it is cleared, by <c>feature.get</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<bool> CanReserveAsync(CancellationToken ct = default)
    {
        var result = await _portal.CallAsync("feature.get", new JsonObject { ["CODE"] = JsonValue.Create("rest_offline_extended") }, ct).ConfigureAwait(false);
        return PhpJson.Text(PhpJson.Get(result, "value")) == "Y";
    }

    /// <summary>Takes a package out of the queue and keeps it reserved, by <c>event.offline.get</c> with <c>clear=0</c>. It is never sent twice.</summary>
    /// <exception cref="OutcomeUnknownException">A package may be reserved: <see cref="ReservedAsync"/> finds it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task<OfflinePackage> ReserveAsync(OfflineQuery? query = null, CancellationToken ct = default) =>
        FetchAsync(query ?? new OfflineQuery(), null, MethodSafety.Create, ct);

    /// <summary>Reads again what is not cleared of a package, by <c>event.offline.get</c> with its process ID.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task<OfflinePackage> ReadAsync(string processId, OfflineQuery? query = null, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(processId);
        return FetchAsync(query ?? new OfflineQuery(), processId, MethodSafety.Read, ct);
    }

    /// <summary>
    /// The packages that are reserved, by <c>event.offline.list</c>: those whose answer was lost, and those that a process left when it ended.
    /// To be asked at each start and after an <see cref="OutcomeUnknownException"/>, since a package does not return to the queue by itself.
    /// </summary>
    /// <param name="connector">The source whose queue it is; null for the common one.</param>
    /// <param name="except">Process IDs that somebody is working on, as they were stored.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<OfflinePackage>> ReservedAsync(string? connector = null, IReadOnlySet<string>? except = null, CancellationToken ct = default)
    {
        var packages = new Dictionary<string, List<OfflineEvent>>(StringComparer.Ordinal);
        await foreach (var entry in ListAsync(new OfflineQuery { Connector = connector }, ct).ConfigureAwait(false))
        {
            if (entry.ProcessId is { } process && except?.Contains(process) != true)
            {
                if (!packages.TryGetValue(process, out var events))
                {
                    packages[process] = events = [];
                }

                events.Add(entry);
            }
        }

        return [.. packages.Select(package => new OfflinePackage(package.Key, package.Value))];
    }

    /// <summary>The entries of the queue, reserved ones too, by ascending ID, by <c>event.offline.list</c>. It takes nothing away.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<OfflineEvent> ListAsync(OfflineQuery? query = null, CancellationToken ct = default)
    {
        query ??= new OfflineQuery();
        var request = new ListRequest("event.offline.list") { Filter = Filter(query), Parameters = WithConnector([], query.Connector) };
        return _portal.ListAsync(request, ct).Select(row => new OfflineEvent(row));
    }

    /// <summary>Clears a package, by <c>event.offline.clear</c>: all of it, or the entries with these IDs. With an empty list nothing is sent.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task ClearAsync(string processId, IReadOnlyCollection<long>? ids = null, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(processId);
        var parameters = new JsonObject { ["process_id"] = JsonValue.Create(processId) };
        if (ids is not null)
        {
            // An empty list would clear the whole package.
            if (ids.Count == 0)
            {
                return;
            }

            parameters["id"] = new JsonArray([.. ids.Select(id => (JsonNode)JsonValue.Create(id))]);
        }

        await _portal.CallAsync("event.offline.clear", parameters, ct).ConfigureAwait(false);
    }

    /// <summary>
    /// Marks entries of a package as failed, by <c>event.offline.error</c>. They come again only with <see cref="OfflineQuery.WithErrors"/>. With
    /// an empty list nothing is sent.
    /// </summary>
    /// <param name="processId">The package.</param>
    /// <param name="messageIds">The entries by <see cref="OfflineEvent.MessageId"/>, not by ID.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task ErrorAsync(string processId, IReadOnlyCollection<string> messageIds, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(processId);
        ArgumentNullException.ThrowIfNull(messageIds);
        if (messageIds.Count > 0)
        {
            var parameters = new JsonObject { ["process_id"] = JsonValue.Create(processId) };
            parameters["message_id"] = new JsonArray([.. messageIds.Select(id => (JsonNode)JsonValue.Create(id))]);
            await _portal.SendAsync(new Call("event.offline.error", parameters) { Safety = MethodSafety.IdempotentWrite }, ct).ConfigureAwait(false);
        }
    }

    private async Task<OfflinePackage> FetchAsync(OfflineQuery query, string? processId, MethodSafety safety, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.Limit, nameof(query));
        var parameters = WithConnector(new JsonObject { ["clear"] = JsonValue.Create(0), ["limit"] = JsonValue.Create(query.Limit) }, query.Connector);
        if (query.Filter.Count > 0)
        {
            parameters["filter"] = Filter(query);
        }

        if (query.WithErrors)
        {
            parameters["error"] = JsonValue.Create(1);
        }

        if (processId is not null)
        {
            parameters["process_id"] = JsonValue.Create(processId);
        }

        var result = (await _portal.SendAsync(new Call("event.offline.get", parameters) { Safety = safety }, ct).ConfigureAwait(false)).Result;
        var events = PhpJson.Values(PhpJson.Get(result, "events")).Select(row => new OfflineEvent(row)).ToList();
        return new OfflinePackage(PhpJson.Text(PhpJson.Get(result, "process_id")) is { Length: > 0 } process ? process : processId, events);
    }

    private static JsonObject Filter(OfflineQuery query) =>
        new(query.Filter.Select(condition => KeyValuePair.Create(condition.Key, (JsonNode?)condition.Value.ToNode())));

    private static JsonObject WithConnector(JsonObject parameters, string? connector)
    {
        if (connector is not null)
        {
            parameters["auth_connector"] = JsonValue.Create(connector);
        }

        return parameters;
    }
}
