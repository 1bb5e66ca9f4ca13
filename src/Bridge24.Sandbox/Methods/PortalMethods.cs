using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Methods;

/// <summary>The portal itself and what the caller may do there.</summary>
internal sealed class PortalMethods(PortalState portal, MethodCatalog catalog)
{
    private long _lastNotice;

    public void AddTo(IDictionary<string, Func<Call, MethodResult>> methods)
    {
        methods["app.info"] = ApplicationMethods.Info;
        methods["scope"] = call => new MethodResult(PhpArray.List(PhpText.IsYes(call.Arguments.Any("full")) ? OAuth.ApplicationScopes.All : call.Caller.Scopes));
        methods["server.time"] = _ => new MethodResult(PortalTime.Format(portal.Now));
        methods["methods"] = Methods;
        methods["method.get"] = Method;
        methods["feature.get"] = Feature;
        methods["im.notify.system.add"] = Notify;
    }

    private MethodResult Methods(Call call)
    {
        var scope = PhpText.Of(call.Arguments.Any("scope"));
        var names = scope.Length == 0 ? catalog.Names : catalog.Names.Where(name => OAuth.ApplicationScopes.For(name).Contains(scope));
        return new MethodResult(PhpArray.List(names));
    }

    private MethodResult Method(Call call)
    {
        var name = PhpText.Of(call.Arguments.Any("name"));
        return new MethodResult(new PhpArray { ["isExisting"] = catalog.Has(name), ["isAvailable"] = catalog.Has(name) && call.Caller.May(name) });
    }

    private MethodResult Feature(Call call)
    {
        var code = PhpText.Of(call.Arguments.Any("CODE"));
        if (code.Length == 0) throw new ApiException(400, "CODE_EMPTY", "CODE can't be empty");
        var has = code is "rest_offline_extended" or "rest_auth_connector" && portal.Quirks.Is(KnownQuirks.OfflinePlan, "yes");
        return new MethodResult(new PhpArray { ["value"] = has ? "Y" : "N" });
    }

    private MethodResult Notify(Call call)
    {
        if (!PhpText.TryInteger(call.Arguments.Any("USER_ID") ?? call.Arguments.Any("to"), out var id) || id <= 0 || portal.Users.All(user => user.Id != id))
            throw new ApiException(400, "USER_ID_EMPTY", "User ID can't be empty");
        var message = PhpText.Of(call.Arguments.Any("MESSAGE"));
        if (message.Length == 0) throw new ApiException(400, "MESSAGE_EMPTY", "Message can't be empty");
        if (!PhpText.IsEmpty(call.Arguments.Any("ATTACH"))) throw ApiException.NotEmulated(400, "ATTACH");
        portal.Notices.Append(new PhpArray { ["id"] = ++_lastNotice, ["user"] = id, ["message"] = message, ["tag"] = PhpText.Of(call.Arguments.Any("TAG")) });
        return new MethodResult(_lastNotice);
    }
}
