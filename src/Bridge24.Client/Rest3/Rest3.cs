using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>
/// REST 3.0, which some families of methods have (tasks, mail, human resources; not the CRM): <c>/rest/api/</c>, JSON only. A create carries an
/// <c>Idempotency-Key</c>, so that one without an answer can be repeated where the portal is known to heed it.
/// </summary>
public sealed class Rest3
{
    private readonly Portal _portal;

    internal Rest3(Portal portal) => _portal = portal;

    /// <summary>Calls a method and answers its result.</summary>
    /// <param name="method">The method: <c>tasks.task.add</c>.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="idempotencyKey">1 to 255 printable ASCII characters that name this one write for 24 hours; null makes one for a create.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="ArgumentException">The key is none.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<JsonElement> CallAsync(string method, JsonObject? parameters = null, string? idempotencyKey = null, CancellationToken ct = default)
    {
        MethodCatalogue.Check(method);
        var key = idempotencyKey ?? (MethodCatalogue.SafetyOf(method) == MethodSafety.Create ? $"bridge24-{Guid.NewGuid():N}" : null);
        if (key is { } given && (given.Length is 0 or > 255 || given.Any(letter => letter is < '!' or > '~')))
        {
            throw new ArgumentException("An idempotency key has 1 to 255 printable ASCII characters and no blanks.", nameof(idempotencyKey));
        }

        var answer = await _portal.SendAsync(new Call(method, parameters) { IsRest3 = true, IdempotencyKey = key }, ct).ConfigureAwait(false);
        return answer.Result;
    }

    /// <summary>A batch to be filled and sent.</summary>
    public Rest3Batch Batch() => new(_portal);
}
