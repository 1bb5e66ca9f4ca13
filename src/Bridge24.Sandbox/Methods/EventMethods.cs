using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>What an application is told of: event.bind, event.unbind, event.get and events.</summary>
internal sealed class EventMethods(PortalState portal)
{
    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["events"] = List;
        methods["event.bind"] = Bind;
        methods["event.unbind"] = Unbind;
        methods["event.get"] = Get;
        new OfflineEventMethods(portal).AddTo(methods);
    }

    /// <summary>The application behind the call; throws for a webhook.</summary>
    public static Installation Application(Call call) => call.Caller.Installation
        ?? throw new ApiException(403, "ACCESS_DENIED", "Access denied! Application context required");

    private MethodResult List(Call call)
    {
        var scope = PhpText.Of(call.Arguments.Any("SCOPE"));
        var all = EventNames.All(portal);
        if (scope.Length > 0) all = all.Where(one => one.Scope.Equals(scope, StringComparison.OrdinalIgnoreCase));
        else if (!PhpText.IsYes(call.Arguments.Any("FULL"))) all = all.Where(one => IsMine(one.Scope, call));
        return new MethodResult(PhpArray.List(all.Select(one => one.Name)));
    }

    private MethodResult Bind(Call call)
    {
        var application = Application(call);
        var name = Name(call);
        var isOffline = IsOffline(call);
        DemandAdmin(call, isOffline, "binding");
        var connector = isOffline ? PhpText.Of(call.Arguments.Any("auth_connector")) : "";
        if (connector.Length > 0) DemandPlan("auth_connector");
        var handler = isOffline ? null : Handler(call);
        if (portal.Events.Subscriptions.Any(one => IsSame(one, application, name, handler, connector, AuthType(call))))
            throw new ApiException(400, "ERROR_EVENT_BINDING_EXISTS", "Unable to set event handler: Handler already binded");
        var made = portal.Events.Add(name, handler, application, application.ApplicationToken);
        var options = call.Map("options");
        portal.Events.Replace(made with
        {
            AuthType = AuthType(call),
            Connector = connector,
            MinTimeout = PhpText.TryInteger(options.Any("minTimeout"), out var seconds) && seconds is >= 0 and <= int.MaxValue ? TimeSpan.FromSeconds(seconds) : made.MinTimeout,
        });
        return new MethodResult(true);
    }

    private MethodResult Unbind(Call call)
    {
        var application = Application(call);
        var isOffline = IsOffline(call);
        DemandAdmin(call, isOffline, "unbinding");
        var name = PhpText.Of(call.Arguments.Any("event")).ToUpperInvariant();
        var handler = PhpText.Of(call.Arguments.Any("handler"));
        var authType = call.Arguments.Any("auth_type");
        var count = portal.Events.Remove(one => one.Installation == application && one.IsOffline == isOffline
            && (name.Length == 0 || one.Event == name)
            && (handler.Length == 0 || isOffline || one.Handler!.OriginalString == handler)
            && (authType is null || one.AuthType == AuthType(call)));
        return new MethodResult(new PhpArray { ["count"] = (long)count });
    }

    private MethodResult Get(Call call)
    {
        var application = Application(call);
        return new MethodResult(PhpArray.List(portal.Events.Subscriptions.Where(one => one.Installation == application).Select(Show)));
    }

    private static PhpArray Show(Subscription one)
    {
        var row = new PhpArray
        {
            ["event"] = one.Event,
            ["handler"] = one.Handler?.OriginalString ?? "",
            ["auth_type"] = PhpText.Of(one.AuthType),
            ["offline"] = one.IsOffline ? 1L : 0L,
        };
        if (one.IsOffline) row["connector_id"] = one.Connector;
        return row;
    }

    private string Name(Call call)
    {
        var name = PhpText.Of(call.Arguments.Any("event")).ToUpperInvariant();
        if (EventNames.All(portal).FirstOrDefault(one => one.Name == name) is { Name: not null } known && IsMine(known.Scope, call)) return name;
        throw EventNames.IsDocumented(name) && EventNames.All(portal).All(one => one.Name != name)
            ? ApiException.NotEmulated(400, $"Event \"{name}\"")
            : new ApiException(400, "ERROR_EVENT_NOT_FOUND", "Event not found");
    }

    private static Uri Handler(Call call) => Uri.TryCreate(PhpText.Of(call.Arguments.Any("handler")), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address
        : throw new ApiException(400, "ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");

    private void DemandAdmin(Call call, bool isOffline, string what)
    {
        if (portal.Users.First(user => user.Id == call.User).Person.IsAdmin) return;
        if (isOffline) throw new ApiException(403, "ACCESS_DENIED", $"Access denied! Offline events {what} requires administrator access rights");
        if (AuthType(call) is not 0 and var other && other != call.User)
            throw new ApiException(403, "ACCESS_DENIED", $"Access denied! Event {what} with AUTH_TYPE requires administrator access rights");
    }

    private void DemandPlan(string feature)
    {
        if (portal.Quirks.Is(KnownQuirks.OfflinePlan, "no")) throw new ApiException(403, "ACCESS_DENIED", $"Access denied! {feature} is not available on this plan");
    }

    private static bool IsSame(Subscription one, Installation application, string name, Uri? handler, string connector, long authType) =>
        one.Installation == application && one.Event == name && one.Handler?.OriginalString == handler?.OriginalString && one.Connector == connector && one.AuthType == authType;

    private static bool IsMine(string scope, Call call) => scope.Length == 0 || call.Caller.Scopes.Contains(scope, StringComparer.OrdinalIgnoreCase);

    private static bool IsOffline(Call call) => PhpText.Of(call.Arguments.Any("event_type")).Equals("offline", StringComparison.OrdinalIgnoreCase);

    private static long AuthType(Call call) => PhpText.TryInteger(call.Arguments.Any("auth_type"), out var user) ? user : 0;
}
