using System.Text.Json;

namespace Bridge24.Campaigns.Syncs;

/// <summary>What a process that ran the flow said.</summary>
/// <param name="Code">How it ended.</param>
/// <param name="Hung">It did not end by itself.</param>
/// <param name="Said">Its lines.</param>
internal sealed record SyncOutcome(int Code, bool Hung, IReadOnlyList<string> Said)
{
    /// <summary>What b24 calls the fault of a portal, of a state or of a user; all else is a fault of ours.</summary>
    private static readonly string[] Known = ["Bridge24.Client.", "Bridge24.State.", "Bridge24.Sync.FlowException", "Bridge24.Sync.SyncStoppedException", "Bridge24.Sync.Applying.FlowLeaseLostException"];

    private static readonly string[] Outcomes = ["created", "updated", "unchanged", "skipped", "conflicts", "failed", "uncertain"];

    /// <summary>The account of the run; null when it came to none.</summary>
    public JsonElement? Report { get; } = Find(Said, SyncWorker.Report) is { } text ? JsonDocument.Parse(text).RootElement : null;

    /// <summary>Who held the flow.</summary>
    public string? Busy { get; } = Find(Said, SyncWorker.Busy);

    public string? Failure { get; } = Find(Said, SyncWorker.Failed);

    public IEnumerable<JsonElement> Changes => Said.Where(line => line.StartsWith(SyncWorker.Change, StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line[SyncWorker.Change.Length..]).RootElement);

    /// <summary>It failed as no run may.</summary>
    public string? Fault => Hung
        ? "did not end; last said: " + string.Join(" / ", Said.TakeLast(3))
        : Failure is { } failure && !Known.Any(known => failure.StartsWith(known, StringComparison.Ordinal)) ? failure : null;

    /// <summary>Each row that was read has one outcome.</summary>
    public bool Balances => Report is null || Number("read") == Outcomes.Sum(Number);

    public long Number(string name) => Report is { } report ? report.GetProperty(name).GetInt64() : 0;

    private static string? Find(IReadOnlyList<string> said, string word) =>
        said.LastOrDefault(line => line.StartsWith(word, StringComparison.Ordinal)) is { } line ? line[word.Length..] : null;
}
