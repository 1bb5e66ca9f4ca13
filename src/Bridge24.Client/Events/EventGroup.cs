using System.Text.Json.Nodes;

namespace Bridge24.Client.Events;

/// <summary>What a portal tells an application of, behind <c>event.*</c>. It needs an application: a webhook cannot bind events.</summary>
public sealed class EventGroup
{
    private readonly Portal _portal;

    internal EventGroup(Portal portal)
    {
        _portal = portal;
        Offline = new OfflineEvents(portal);
    }

    /// <summary>The queue that is fetched. An online delivery that fails is never repeated; what is in the queue is not lost.</summary>
    public OfflineEvents Offline { get; }

    /// <summary>What is bound, by <c>event.get</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<BoundEvent>> GetAsync(CancellationToken ct = default) =>
        [.. PhpJson.Values(await _portal.CallAsync("event.get", ct: ct).ConfigureAwait(false)).Select(BoundEvent.Read)];

    /// <summary>
    /// Binds an event by <c>event.bind</c>, unless <c>event.get</c> shows it bound; so that it may be called at each start. When the answer is
    /// lost, <c>event.get</c> is asked again.
    /// </summary>
    /// <returns>False when it was bound already.</returns>
    /// <exception cref="AccessDeniedException">A queue, and another user's name, need an administrator.</exception>
    /// <exception cref="RejectedException">The portal does not know the event.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<bool> BindAsync(BoundEvent binding, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(binding);
        Check(binding);
        if (await IsBoundAsync(binding, ct).ConfigureAwait(false))
        {
            return false;
        }

        try
        {
            await _portal.SendAsync(new Call("event.bind", Parameters(binding)) { Safety = MethodSafety.Create }, ct).ConfigureAwait(false);
        }
        catch (OutcomeUnknownException)
        {
            if (!await IsBoundAsync(binding, ct).ConfigureAwait(false))
            {
                throw;
            }
        }

        return true;
    }

    /// <summary>Unbinds an event, by <c>event.unbind</c>, whoever's name it is bound in.</summary>
    /// <returns>How many bindings are gone; after a lost answer that is repeated, 0.</returns>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<long> UnbindAsync(BoundEvent binding, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(binding);
        Check(binding);
        var result = await _portal.CallAsync("event.unbind", Parameters(binding), ct).ConfigureAwait(false);
        return PhpJson.Number(result, "count") ?? 0;
    }

    private async Task<bool> IsBoundAsync(BoundEvent binding, CancellationToken ct) =>
        (await GetAsync(ct).ConfigureAwait(false)).Any(binding.IsSame);

    private static void Check(BoundEvent binding)
    {
        // Without an event's name the portal would unbind everything.
        if (string.IsNullOrWhiteSpace(binding.Event))
        {
            throw new ArgumentException("A binding needs an event's name, such as \"ONCRMDEALUPDATE\".", nameof(binding));
        }

        if (binding.Handler is { IsAbsoluteUri: false } handler)
        {
            throw new ArgumentException($"Handler \"{handler}\" is no full address. Give one like https://example.com/events", nameof(binding));
        }
    }

    private static JsonObject Parameters(BoundEvent binding)
    {
        var parameters = new JsonObject { ["event"] = JsonValue.Create(binding.Event) };
        if (binding.Handler is { } handler)
        {
            parameters["handler"] = JsonValue.Create(handler.OriginalString);
        }
        else
        {
            parameters["event_type"] = JsonValue.Create("offline");
        }

        if (binding.UserId is { } user)
        {
            parameters["auth_type"] = JsonValue.Create(user);
        }

        if (binding.Connector is { } connector)
        {
            parameters["auth_connector"] = JsonValue.Create(connector);
        }

        return parameters;
    }
}
