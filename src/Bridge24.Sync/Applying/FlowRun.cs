using Bridge24.State;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Applying;

/// <summary>One run of one flow: a pass over the source, then rounds over the rows whose outcome stayed open.</summary>
internal sealed class FlowRun : IDisposable
{
    private readonly RunContext _context;
    private readonly SyncRequest _request;
    private readonly FlowSession _session;
    private readonly Applier _applier;
    private readonly Leftovers _leftovers;
    private readonly DeadRest _rest;
    private readonly WriteSender _sender;
    private readonly PlanGate? _gate;
    private readonly SourceProgress _read;
    private bool _seesDepartures;

    public FlowRun(RunContext context, SyncRequest request, FlowLease lease)
    {
        _context = context;
        _request = request;
        _session = context.Session;
        _sender = new WriteSender(_session, _session.Kind.Writer(_session), lease, context);
        _applier = new Applier(context, _sender, new ShownStates(_session.Mapper.Slots, _session.Hash));
        _gate = request.Plan is { } plan ? new PlanGate(plan, _session, context.Findings) : null;
        _leftovers = new Leftovers(context);
        _rest = new DeadRest(context);
        _read = new SourceProgress(_session);
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        await HoldOpenIntentsAsync(cancellation).ConfigureAwait(false);
        _context.Progress.Report(SyncPhase.Scanning);
        await _read.BeginAsync(_request.Full || _request.OnlyKeys is not null, cancellation).ConfigureAwait(false);
        var keys = await KeyScan.ReadAsync(_session.Source, _session.Flow.Source.Key, _session.Hash, cancellation).ConfigureAwait(false);
        _context.Progress.Total = _request.OnlyKeys?.Count ?? keys.Rows;
        _seesDepartures = _request.OnlyKeys is null && _session.Flow.Policies.OnDelete != DeletePolicy.Ignore;
        if (_request.OnlyKeys is null)
        {
            // Whoever runs by a saved plan has seen what a new map changes.
            IReadOnlyCollection<Valve> allowed = _request.Plan is null ? _request.Allow : [.. _request.Allow, Valve.Mapping];
            await new ValveCheck(_session, keys, _context.Options, allowed) { IsPart = _read.IsPart }.CheckAsync(cancellation).ConfigureAwait(false);
            await new LinkSweep(_context, allowed).RunAsync(cancellation).ConfigureAwait(false);
            await _session.State.Flows.SaveShapeAsync(_session.Identity!.Id, _session.Shape.ToJson(), cancellation).ConfigureAwait(false);
        }

        var planner = new Planner(_session, keys, _context.Mode, _context.Mapping);

        var wanted = _request.OnlyKeys;
        await PassAsync(planner, key => wanted is null || wanted.Contains(key), counts: true, _seesDepartures ? keys : null, cancellation).ConfigureAwait(false);
        _context.Mode.DeferHeld();
        for (var round = 0; round < _context.Options.MaxRounds && _context.Mode.Deferred.Count > 0; round++)
        {
            if (!_request.Settle && !_context.Mode.HasDueNow(_context.Steady))
            {
                break;
            }

            await RoundAsync(planner, cancellation).ConfigureAwait(false);
        }

        if (_seesDepartures)
        {
            var departures = new Departures(_session, keys, _context.Options, _context.Mapping);
            await new DepartureRun(_context, _sender, departures, _gate).RunAsync(cancellation).ConfigureAwait(false);
        }

        _gate?.Close();
        if (_request.OnlyKeys is null && _gate is null && !keys.HasRepeated && _context.Mode.Deferred.Count == 0 && _context.Book[RowOutcome.Uncertain] == 0)
        {
            await _read.CompleteAsync(cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _applier.Dispose();
        _sender.Dispose();
    }

    private async Task RoundAsync(Planner planner, CancellationToken cancellation)
    {
        var due = _context.Mode.Due;
        while (_request.Settle && due - _context.Steady is var wait && wait > TimeSpan.Zero)
        {
            _context.Progress.Report(SyncPhase.Settling, _context.Book, due);
            // Timers know whole milliseconds: one that fired a moment early would find no row due, and use the round up.
            await Task.Delay(wait + TimeSpan.FromMilliseconds(1), _context.Options.Clock, cancellation).ConfigureAwait(false);
        }

        _context.Mode.BeginRound(_context.Steady, await _session.State.Intents.OpenAsync(_session.Identity!.Id, cancellation).ConfigureAwait(false));
        var left = new HashSet<string>(_context.Mode.Round.Keys, StringComparer.Ordinal);
        if (left.Count > 0)
        {
            await PassAsync(planner, left.Remove, counts: false, seen: null, cancellation).ConfigureAwait(false);
        }

        await _leftovers.SettleAsync(left, cancellation).ConfigureAwait(false);
    }

    /// <summary>Requests that an earlier run sent and never saw answered: their keys wait until they cannot be under way any more.</summary>
    private async Task HoldOpenIntentsAsync(CancellationToken cancellation)
    {
        // A request of a run that is over has left by now, or will within its time to be sent: a later hour comes from a clock that was ahead.
        var latest = _context.Steady + _context.Options.SendWithin + _session.Flow.Policies.UncertainFor;
        foreach (var intent in await _session.State.Intents.OpenAsync(_session.Identity!.Id, cancellation).ConfigureAwait(false))
        {
            var due = (intent.UncertainSince ?? intent.SendBy) + _session.Flow.Policies.UncertainFor;
            _context.Mode.Held[intent.Key] = due < latest ? due : latest;
        }
    }

    private async Task PassAsync(Planner planner, Func<string, bool> wants, bool counts, KeyScan? seen, CancellationToken cancellation)
    {
        var chunk = new List<SourceRow>(_context.Options.ChunkSize);
        await foreach (var row in _session.Source.ReadAsync(cancellation).ConfigureAwait(false))
        {
            seen?.Saw(row, _session.Flow.Source.Key);
            if (!Wanted(row, wants, counts))
            {
                continue;
            }

            if (counts)
            {
                _read.Took(row);
            }

            chunk.Add(row);
            if (chunk.Count == _context.Options.ChunkSize)
            {
                await ChunkAsync(planner, chunk, counts, cancellation).ConfigureAwait(false);
                chunk.Clear();
            }
        }

        if (chunk.Count > 0)
        {
            await ChunkAsync(planner, chunk, counts, cancellation).ConfigureAwait(false);
        }
    }

    private bool Wanted(SourceRow row, Func<string, bool> wants, bool counts) =>
        row.Error is not null || !RowKey.IsUsable(row, _session.Flow.Source.Key)
            ? counts && _request.OnlyKeys is null
            : wants(RowKey.Of(row, _session.Flow.Source.Key));

    private async Task ChunkAsync(Planner planner, List<SourceRow> rows, bool counts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var planned = await planner.PlanAsync(rows, cancellation).ConfigureAwait(false);
        planned = counts && _request.OnlyKeys is null ? await _rest.RestAsync(planned, cancellation).ConfigureAwait(false) : planned;
        planned = _gate is null ? planned : await _gate.AdmitAsync(planned, cancellation).ConfigureAwait(false);
        if (counts)
        {
            _context.Book.Take(rows.Count);
        }

        try
        {
            await _applier.ApplyAsync(planned, cancellation).ConfigureAwait(false);
        }
        catch when (counts)
        {
            // The rows of this chunk that were not reached are read again by the next run.
            _context.Book.GiveBack(_context.Book.Read - _context.Book.Concluded);
            throw;
        }

        _context.Progress.Report(SyncPhase.Writing, _context.Book);
    }
}
