using System.Text.Json;
using Bridge24.Campaigns.Workers;
using Bridge24.State;

namespace Bridge24.Campaigns.Syncs;

/// <summary>What a process that runs the flow is told. Only emulated secrets stand in it.</summary>
/// <param name="Place">Where the state is: <c>sqlite:PATH</c> or <c>postgres:CONNECTION</c>.</param>
/// <param name="Webhook">The portal.</param>
/// <param name="Flow">The flow file.</param>
/// <param name="Begin">When the campaign began.</param>
/// <param name="Speed">How many seconds of its clock pass in one.</param>
internal sealed record SyncJob(string Place, string Webhook, string Flow, DateTimeOffset Begin, double Speed)
{
    /// <summary>How far its clock is ahead of the others from the start, in hours.</summary>
    public double HoursAhead { get; init; }

    /// <summary>Whether unanswered creates are settled before it ends.</summary>
    public bool Settles { get; init; } = true;

    /// <summary>Whether it waits for another process that runs the flow.</summary>
    public bool Waits { get; init; } = true;

    /// <summary>Says what a run would do, in place of a run.</summary>
    public bool Plans { get; init; }

    /// <summary>Seconds that a lease of the flow lasts.</summary>
    public double Lease { get; init; } = 30;

    public static SyncJob Read(string text) => JsonSerializer.Deserialize<SyncJob>(text)!;

    public string Write() => JsonSerializer.Serialize(this);

    public StateOptions State(TimeProvider clock)
    {
        var (engine, where) = Place.Split(':', 2) is [var name, var rest] ? (name, rest) : (Place, "");
        return engine == "sqlite"
            ? new StateOptions { Path = where, Key = SharedStores.Key, Clock = clock }
            : StateOptions.At(where) with { Key = SharedStores.Key };
    }
}
