using System.Buffers;
using System.Text;
using System.Text.Json;
using Bridge24.State;

namespace Bridge24.Sync;

/// <summary>What one run of one flow did.</summary>
public sealed record FlowReport
{
    /// <summary>The flow's name.</summary>
    public required string Flow { get; init; }

    /// <summary>The run's number, for <c>b24 runs show</c>.</summary>
    public required long Run { get; init; }

    /// <summary>ok, partial (some records need a hand) or failed (it did not get through).</summary>
    public required FlowStatus Status { get; init; }

    /// <summary>What became of each row that was read.</summary>
    public required RunAccount Account { get; init; }

    /// <summary>What changed in the source or the portal since the flow's last run; <see cref="SyncRequest.OnNotice"/> told it before anything was written.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>What a person should know beyond the numbers.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Why the run did not get through, when it did not.</summary>
    public Exception? Failure { get; init; }

    /// <summary>The one line of <c>b24 sync --json</c>.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("flow", Flow);
            json.WriteNumber("run", Run);
            json.WriteString("status", StatusWord(Status));
            json.WriteNumber("read", Account.Read);
            json.WriteNumber("created", Account.Created);
            json.WriteNumber("updated", Account.Updated);
            json.WriteNumber("unchanged", Account.Unchanged);
            json.WriteNumber("skipped", Account.Skipped);
            json.WriteNumber("conflicts", Account.Conflicts);
            json.WriteNumber("failed", Account.Failed);
            json.WriteNumber("uncertain", Account.Uncertain);
            json.WriteNumber("deleted", Account.Deleted);
            json.WriteNumber("cleared", Account.Cleared);
            json.WriteNumber("duplicates", Account.Duplicates);
            json.WriteNumber("requests", Account.Requests);
            json.WriteNumber("waited", Math.Round(Account.Waited, 2));
            json.WriteNumber("seconds", Math.Round(Account.Seconds, 2));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static string StatusWord(FlowStatus status) => status switch
    {
        FlowStatus.Ok => "ok",
        FlowStatus.Partial => "partial",
        _ => "failed",
    };
}
