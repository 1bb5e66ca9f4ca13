using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>Runs one method: its server time, its fault, its work under the portal's lock.</summary>
internal sealed class CommandRunner(
    PortalState portal, MethodCatalog catalog, FaultSet faults, IReadOnlyDictionary<string, double> costs)
{
    public const double ServerSeconds = 60;

    public async Task<(MethodResult Result, PhpArray Time)> RunAsync(Call call, int position, ServerTime spent, CancellationToken ct)
    {
        var handler = catalog.Find(call.Method);
        call.Caller.Demand(call.Method);
        var began = portal.Clock.GetUtcNow();
        await spent.TakeAsync(costs.GetValueOrDefault(call.Method), portal.Clock, ct).ConfigureAwait(false);
        if (faults.ForCommand(call.Method, position) is { } fault)
            throw new ApiException(400, fault.Code, "The sandbox was told to fail here");
        MethodResult result;
        lock (portal.Lock) result = handler(call);
        return (result, Time(call.Method, call.Caller, began));
    }

    public PhpArray Time(string method, Caller caller, DateTimeOffset began)
    {
        var ended = portal.Clock.GetUtcNow();
        var seconds = (ended - began).TotalSeconds;
        var (operating, resetAt) = portal.Operating.Add(caller.Account, method, seconds);
        return new PhpArray
        {
            ["start"] = began.ToUnixTimeMilliseconds() / 1000m,
            ["finish"] = ended.ToUnixTimeMilliseconds() / 1000m,
            ["duration"] = seconds,
            ["processing"] = seconds,
            ["date_start"] = Crm.PortalTime.Format(began),
            ["date_finish"] = Crm.PortalTime.Format(ended),
            ["operating_reset_at"] = resetAt,
            ["operating"] = operating,
        };
    }
}
