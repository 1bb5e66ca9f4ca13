using Bridge24.State;

namespace Bridge24.Sync.Targets;

/// <summary>The keys whose create was sent, by this run or an earlier one, and never seen answered.</summary>
internal static class SentKeys
{
    public static async Task<IReadOnlyDictionary<string, Intent>> ReadAsync(FlowSession session, CancellationToken cancellation)
    {
        var open = session.Identity is { } identity ? await session.State.Intents.OpenAsync(identity.Id, cancellation).ConfigureAwait(false) : [];
        return open.Where(intent => intent.Kind == IntentKind.Create).ToDictionary(intent => intent.Key, StringComparer.Ordinal);
    }
}
