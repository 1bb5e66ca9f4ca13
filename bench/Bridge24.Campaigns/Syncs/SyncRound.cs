using System.Diagnostics;
using Bridge24.Campaigns.Engines;
using Bridge24.State;

namespace Bridge24.Campaigns.Syncs;

/// <summary>One round: an empty portal, an empty state, a source; a course of runs and strokes; then one more run, and the verdict.</summary>
internal sealed class SyncRound
{
    /// <summary>A killed run would have worked on: moments come later until some runs end first.</summary>
    private const double Longer = 1.2;

    /// <summary>Before this campaign began, so that its clock is ahead of the machine's and never behind.</summary>
    private static readonly DateTimeOffset Begin = DateTimeOffset.UtcNow;

    private readonly SyncVariant _variant;

    public SyncRound(Engine engine, SyncVariant variant, PortalProcess portal, SyncTally tally, string name, int number, int rows, Random chance)
    {
        (Engine, _variant, Portal, Tally, Name, Number, Chance) = (engine, variant, portal, tally, name, number, chance);
        Source = new SourceFile(Directory.CreateTempSubdirectory("bridge24-source-").FullName, rows, variant.Uncertain * variant.Speed, chance);
        Job = new SyncJob(engine.PlaceOf(name.Replace('-', '_')), portal.Webhook, Source.Flow, Begin, variant.Speed) { Lease = variant.Lease };
    }

    public Engine Engine { get; }

    public PortalProcess Portal { get; }

    public SyncTally Tally { get; }

    /// <summary>Its name, which no other round of the campaign has.</summary>
    public string Name { get; private set; }

    /// <summary>From 0 on.</summary>
    public int Number { get; }

    public Random Chance { get; }

    public SourceFile Source { get; }

    public PeopleBook People { get; } = new();

    public SyncJob Job { get; }

    /// <summary>How long a run that nothing disturbs works, as far as is known.</summary>
    public TimeSpan Length { get; private set; } = TimeSpan.FromSeconds(1.5);

    /// <summary>A third of what the long form does, for tests.</summary>
    public bool IsShort { get; init; }

    /// <summary>How often a course does what its long form does so often.</summary>
    public int Times(int longForm) => IsShort ? Math.Max(1, longForm / 3) : longForm;

    /// <summary>Says in the round's name what it is about.</summary>
    public void Describe(string what) => Name += $" ({what})";

    public void Hit(bool isHit)
    {
        Tally.Strokes++;
        Tally.Hits += isHit ? 1 : 0;
    }

    public SyncProcess Start(SyncJob? job = null, params string[] before)
    {
        Tally.Runs++;
        return SyncProcess.Start(job ?? Job, before);
    }

    /// <summary>A random moment of a run, counted from now on.</summary>
    public Task MomentAsync(double share = 1) => Task.Delay(Length * (Chance.NextDouble() * share));

    /// <summary>Waits for the end of a run, and looks at its account.</summary>
    public async Task<SyncOutcome> EndAsync(SyncProcess process)
    {
        var watch = Stopwatch.StartNew();
        await process.Ready;
        watch.Restart();
        var outcome = await process.EndAsync();
        Look(outcome);
        Length = process.WasKilled ? Length * Longer : outcome.Report is not null ? (Length + watch.Elapsed) / 2 : Length;
        return outcome;
    }

    /// <summary>A run that is left alone.</summary>
    public async Task<SyncOutcome> RunAsync(SyncJob? job = null)
    {
        using var process = Start(job);
        return await EndAsync(process);
    }

    public async Task PlayAsync()
    {
        await RefuseAsync();
        await _variant.Course(this);
        Tally.Hits += _variant.CountsFaults ? await Portal.EndFaultsAsync() : 0;
        await Portal.EndFaultsAsync();
        await RefuseAsync();
        await CloseAsync();
        Tally.Rounds++;
        Directory.Delete(Path.GetDirectoryName(Source.Flow)!, recursive: true);
    }

    /// <summary>The portal takes no record with this text, whatever else happens.</summary>
    public Task RefuseAsync() => Portal.AddFaultAsync($"crm.item.add:error:code=VALUE_REFUSED:with={SourceFile.Refused}");

    private async Task CloseAsync()
    {
        var last = await RunAsync(Job with { HoursAhead = _variant.LastHoursAhead, Settles = true, Waits = true });
        using var planning = SyncProcess.Start(Job with { HoursAhead = _variant.LastHoursAhead, Plans = true });
        var plan = await planning.EndAsync();
        var verdict = new SyncVerdict(Source, People, Tally, Name);
        verdict.OnLastRun(last);
        verdict.OnPortal(await Portal.ContactsAsync());
        verdict.OnPlan(plan);
        await using var state = await StateStore.OpenAsync(Job.State(TimeProvider.System));
        verdict.OnDead(await state.DeadLetters.ListAsync());
    }

    private void Look(SyncOutcome outcome)
    {
        if (!outcome.Balances)
        {
            Tally.Unbalanced++;
            Tally.Note($"{Name}: unbalanced: {outcome.Report}");
        }

        if (outcome.Fault is { } fault)
        {
            Tally.Fault($"{Name}: {fault}");
        }
    }
}
