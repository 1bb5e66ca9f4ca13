using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Portal;

/// <summary>Runs one method: its right, its server time, its fault, its work under the portal's lock.</summary>
internal sealed class CommandRunner(PortalState portal, MethodCatalog catalog, FaultSet faults, MethodCosts costs)
{
    public const double ServerSeconds = 60;

    public Task<(MethodResult Result, PhpArray Time)> RunAsync(Call call, int position, ServerTime spent, CancellationToken ct)
    {
        var handler = catalog.Find(call.Method);
        call.Caller.Demand(call.Method);
        return RunAsync(call, handler, position, spent, ct);
    }

    /// <summary>Runs a method that was looked up, and whose right was asked for, elsewhere.</summary>
    public async Task<(MethodResult Result, PhpArray Time)> RunAsync(Call call, Func<Call, MethodResult> handler, int position, ServerTime spent, CancellationToken ct)
    {
        var account = costs.BilledTo(call);
        if (account == call.Method) portal.Operating.Demand(call.Caller.Account, account);
        var began = portal.Clock.GetUtcNow();
        var bill = costs.Billed(call.Method);
        var figures = new OperatingFigures(0, 0);
        MethodResult result;
        try
        {
            await spent.TakeAsync(costs.Taken(call.Method), portal.Clock, ct).ConfigureAwait(false);
            if (faults.ForCommand(call.Method, position, call.Arguments) is { } fault) throw fault.Failure();
            var started = portal.Clock.GetTimestamp();
            lock (portal.Lock)
            {
                portal.Events.By = Origin.Of(call);
                result = handler(call);
            }

            bill += portal.Clock.GetElapsedTime(started).TotalSeconds;
        }
        finally
        {
            figures = portal.Operating.Add(call.Caller.Account, account, bill);
        }

        return (result, Time(began, figures));
    }

    /// <summary>Throws when a batch itself may not run for the time that it used.</summary>
    public void DemandBatch(Caller caller)
    {
        if (costs.BatchPays) portal.Operating.Demand(caller.Account, MethodCosts.Batch);
    }

    /// <summary>A batch's own time: nothing unless batches pay.</summary>
    public PhpArray BatchTime(Caller caller, DateTimeOffset began) => Time(began, portal.Operating.Add(caller.Account, MethodCosts.Batch, 0));

    private PhpArray Time(DateTimeOffset began, OperatingFigures figures)
    {
        var ended = portal.Clock.GetUtcNow();
        var seconds = (ended - began).TotalSeconds;
        var time = new PhpArray(8)
        {
            ["start"] = began.ToUnixTimeMilliseconds() / 1000m,
            ["finish"] = ended.ToUnixTimeMilliseconds() / 1000m,
            ["duration"] = seconds,
            ["processing"] = seconds,
            ["date_start"] = PortalTime.Format(began),
            ["date_finish"] = PortalTime.Format(ended),
        };
        if (!portal.Quirks.Is(KnownQuirks.OperatingFigures, "present")) return time;
        time["operating_reset_at"] = figures.ResetAt;
        time["operating"] = figures.Seconds;
        return time;
    }
}
