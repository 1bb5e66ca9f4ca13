using System.Runtime.CompilerServices;
using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Applying;
using Bridge24.Sync.DataMaps;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync;

/// <summary>Plans and runs flows.</summary>
/// <param name="state">Where links, intents and runs are kept.</param>
/// <param name="connect">Makes the client of a stored portal; the engine disposes it.</param>
/// <param name="options">Null takes the defaults.</param>
public sealed class SyncEngine(StateStore state, Func<StoredPortal, Portal> connect, SyncOptions? options = null)
{
    private readonly SyncOptions _options = options ?? new SyncOptions();

    /// <summary>Tells what a sync would do; writes nothing, neither to the portal nor to the state.</summary>
    /// <param name="flows">The flows, in the order in which they would run.</param>
    /// <param name="request">Which portal.</param>
    /// <param name="onChange">Called for each change, in the source's order.</param>
    /// <param name="cancellation">Stops the plan.</param>
    /// <exception cref="FlowException">A flow cannot run as it stands; all problems at once.</exception>
    /// <exception cref="Bitrix24Exception">The portal refused or could not be reached.</exception>
    public async Task<PlanReport> PlanAsync(
        FlowSet flows, PlanRequest request, Func<PlannedChange, ValueTask> onChange, CancellationToken cancellation = default)
    {
        var opener = new SessionOpener(state, connect);
        await using var _ = opener.ConfigureAwait(false);
        var sessions = await opener.OpenAsync(flows, request.Portal, cancellation).ConfigureAwait(false);
        var plan = new FlowPlan(_options, onChange);
        var totals = new List<PlanTotals>();
        foreach (var session in sessions)
        {
            totals.Add(await plan.RunAsync(session, cancellation).ConfigureAwait(false));
        }

        return new PlanReport(totals, sessions.Select(session => session.Portal).Distinct().Sum(portal => portal.Statistics.Requests));
    }

    /// <summary>Tells what of each source goes where, as far as the flows can run as they stand; writes nothing.</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="request">Which portal.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="FlowException">A flow cannot run as it stands; all problems at once.</exception>
    public async Task<IReadOnlyList<DataMap>> MapAsync(FlowSet flows, PlanRequest request, CancellationToken cancellation = default)
    {
        var opener = new SessionOpener(state, connect);
        await using var _ = opener.ConfigureAwait(false);
        var sessions = await opener.OpenAsync(flows, request.Portal, cancellation).ConfigureAwait(false);
        var maps = new List<DataMap>();
        foreach (var session in sessions)
        {
            maps.Add(DataMapReader.Read(session, await session.Source.ColumnsAsync(cancellation).ConfigureAwait(false)));
        }

        return maps;
    }

    /// <summary>Brings the portal to what the sources say, flow by flow; one report a flow.</summary>
    /// <param name="flows">The flows, in the order in which they run.</param>
    /// <param name="request">Which portal, and how to deal with unanswered requests and a busy flow.</param>
    /// <param name="progress">Told after each step; may be null.</param>
    /// <param name="cancellation">Stops the run: what is under way ends or is recorded, and the next run goes on.</param>
    /// <exception cref="FlowException">A flow cannot run as it stands; nothing was written.</exception>
    /// <exception cref="SyncStoppedException">A valve stopped a flow before it wrote.</exception>
    /// <exception cref="FlowBusyException">Another process runs a flow, and the request says not to wait.</exception>
    /// <exception cref="Bitrix24Exception">The portal refused or could not be reached; reports of flows before this one were given.</exception>
    public async IAsyncEnumerable<FlowReport> SyncAsync(
        FlowSet flows,
        SyncRequest request,
        IProgress<SyncProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var opener = new SessionOpener(state, connect);
        await using var _ = opener.ConfigureAwait(false);
        var sessions = await opener.OpenAsync(flows, request.Portal, cancellation).ConfigureAwait(false);
        if (request.Plan is { } plan)
        {
            PlanCheck.Check(plan, sessions);
        }

        foreach (var session in sessions)
        {
            var flowProgress = new FlowProgress(session, _options.Clock, progress);
            flowProgress.Report(SyncPhase.Preparing);
            Tell(session, request);
            await PrepareAsync(session, request, cancellation).ConfigureAwait(false);
            var report = await RunAsync(session, request, flowProgress, cancellation).ConfigureAwait(false);
            yield return report;
            if (report.Failure is { } failure)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
            }
        }
    }

    private static void Tell(FlowSession session, SyncRequest request)
    {
        foreach (var notice in request.OnlyKeys is null ? session.Drift.Notices : [])
        {
            request.OnNotice?.Invoke(session.Flow.Name, notice);
        }
    }

    /// <summary>Makes what a first run needs: the key field in the portal, the flow's identity in the state.</summary>
    private async Task PrepareAsync(FlowSession session, SyncRequest request, CancellationToken cancellation)
    {
        var flow = session.Flow;
        if (session.Key is null && request.OnlyKeys is null)
        {
            // A valve that closes leaves not even the key field.
            var keys = await KeyScan.ReadAsync(session.Source, flow.Source.Key, session.Hash, cancellation).ConfigureAwait(false);
            await new ValveCheck(session, keys, _options, request.Allow).CheckAsync(cancellation).ConfigureAwait(false);
        }

        for (var tries = 0; session.Key is null && tries < 3; tries++)
        {
            await new KeyFieldMaker(session.Portal).MakeAsync(flow.Target.Entity, flow.Target.KeyField!, cancellation).ConfigureAwait(false);
            session.Schema = await new TargetReader(session.Portal).ReadAsync(flow, cancellation).ConfigureAwait(false);
            session.Key = KeyField.Find(flow, session.Schema);
        }

        if (session.Key is null)
        {
            throw new FlowException([new FlowProblem(flow.File, flow.Target.KeyLine, $"The portal took the new field \"{flow.Target.KeyField}\" and does not show it. Make it in the portal as a single string field.")]);
        }

        session.Identity = await state.Flows
            .RegisterAsync(session.Stored.Id, flow.Name, flow.File, flow.Target.Entity.Name, session.Key.StateName, cancellation).ConfigureAwait(false);
        var linked = new Dictionary<string, FlowIdentity?>(StringComparer.Ordinal);
        foreach (var name in flow.LinkedFlows)
        {
            linked[name] = await state.Flows.FindAsync(session.Stored.Id, name, cancellation).ConfigureAwait(false);
        }

        session.Linked = linked;
    }

    private async Task<FlowReport> RunAsync(FlowSession session, SyncRequest request, FlowProgress progress, CancellationToken cancellation)
    {
        var lease = await FlowLease.AcquireAsync(
            state, $"flow:{session.Identity!.Id}", session.Flow.Name, request.WaitWhenBusy, _options,
            () => progress.Report(SyncPhase.WaitingForFlow), cancellation).ConfigureAwait(false);
        await using var _ = lease.ConfigureAwait(false);
        var slots = session.Mapper.Slots.Select(slot => slot.Name).ToList();
        var mapping = await state.Flows.MappingAsync(session.Identity, unchecked((long)session.Mapper.Fingerprint), slots, cancellation).ConfigureAwait(false);
        var run = await state.Runs.StartAsync(session.Identity, "sync", LeaseOwner.ThisProcess, cancellation).ConfigureAwait(false);
        var tries = await state.DeadLetters.TriesAsync(session.Identity.Id, cancellation).ConfigureAwait(false);
        var context = new RunContext(session, _options, run, mapping, tries, progress)
        {
            Forecast = request.Plan?.Forecasts.GetValueOrDefault(session.Flow.Name),
        };
        Exception? failure = null;
        try
        {
            using var flow = new FlowRun(context, request, lease);
            await flow.RunAsync(cancellation).ConfigureAwait(false);
            await state.Retention.ApplyAsync(session.Identity.Id, session.Flow.Keep, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        return await CloseAsync(context, failure).ConfigureAwait(false);
    }

    private async Task<FlowReport> CloseAsync(RunContext context, Exception? failure)
    {
        if (failure is null && !context.Book.Balances)
        {
            failure = new InvalidOperationException(
                $"The accounts do not balance: {context.Book.Read} rows were read, {context.Book.Concluded} have an outcome. Please report this.");
        }

        var status = failure is not null ? FlowStatus.Failed : context.Book.NeedsHand ? FlowStatus.Partial : FlowStatus.Ok;
        var word = failure is OperationCanceledException ? "interrupted" : FlowReport.StatusWord(status);
        var account = context.Account();
        await state.Runs.FinishAsync(context.Run, word, account, CancellationToken.None).ConfigureAwait(false);
        context.Progress.Report(SyncPhase.Finished, context.Book);
        return new FlowReport
        {
            Flow = context.Session.Flow.Name,
            Run = context.Run,
            Status = status,
            Account = account,
            Notices = context.Session.Drift.Notices,
            Findings = context.Findings.ToList(),
            Failure = failure,
        };
    }
}
