using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Rest3;

/// <summary>The methods of REST 3.0 that are emulated, by name.</summary>
internal sealed class Catalog3
{
    private readonly Dictionary<string, Func<Call, MethodResult>> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly MethodCatalog _classic;

    public Catalog3(PortalState portal, MethodCatalog classic)
    {
        _classic = classic;
        new TaskMethods3(portal).AddTo(_methods);
        new TaskResultMethods3(portal).AddTo(_methods);
        _methods["rest.documentation.openapi"] = _methods["documentation"] = _ => new MethodResult(Documentation());
        _methods["rest.scope.list"] = _ => new MethodResult(new PhpArray { ["items"] = PhpArray.List(Paths.Select(name => new PhpArray { ["method"] = name, ["scope"] = "tasks" })) });
    }

    private IEnumerable<string> Paths => _methods.Keys.Where(name => name.StartsWith("tasks.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Methods whose answer is kept for a repeat with the same key.</summary>
    public static bool IsWrite(string method) => method[(method.LastIndexOf('.') + 1)..].ToUpperInvariant() is "ADD" or "UPDATE" or "DELETE";

    public Func<Call, MethodResult> Find(string name)
    {
        if (_methods.TryGetValue(name, out var method)) return method;
        throw _classic.IsKnown(name)
            ? ApiException.NotEmulated(404, $"Method \"{name}\" of REST 3.0")
            : new ApiException(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
    }

    public static void Demand(Call call)
    {
        if (call.Method.StartsWith("tasks.", StringComparison.OrdinalIgnoreCase) && !call.Caller.Scopes.Contains("tasks", StringComparer.OrdinalIgnoreCase))
            throw new Rest3Exception(403, "INSUFFICIENTSCOPEEXCEPTION", "The request requires higher privileges than provided by the access token");
    }

    private PhpArray Documentation()
    {
        var paths = new PhpArray { IsMap = true };
        foreach (var name in Paths) paths["/" + name] = new PhpArray { IsMap = true };
        return new PhpArray
        {
            ["openapi"] = "3.0.0",
            ["info"] = new PhpArray { ["title"] = "Bitrix24 REST V3 API", ["version"] = "1.0.0" },
            ["tags"] = PhpArray.List([new PhpArray { ["name"] = "tasks", ["description"] = "tasks module methods" }]),
            ["paths"] = paths,
        };
    }
}
