using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Control;

/// <summary>The control address described as OpenAPI 3.1, from the same list that answers it.</summary>
internal sealed class OpenApiDocument(ControlRoutes routes, Func<string> server)
{
    public PhpArray Write()
    {
        var paths = new PhpArray { IsMap = true };
        foreach (var group in routes.All.GroupBy(route => route.Path, StringComparer.Ordinal))
        {
            var path = new PhpArray();
            foreach (var route in group) path[Lower(route.Method)] = Operation(route);
            paths["/" + group.Key] = path;
        }

        return new PhpArray
        {
            ["openapi"] = "3.1.0",
            ["info"] = new PhpArray { ["title"] = "Bridge24 sandbox: control", ["version"] = "1" },
            ["servers"] = PhpArray.List([new PhpArray { ["url"] = server() }]),
            ["paths"] = paths,
        };
    }

    private static PhpArray Operation(ControlRoute route)
    {
        var operation = new PhpArray { ["operationId"] = Id(route), ["summary"] = route.Summary };
        var inBody = route.Method is "POST";
        var outside = route.Parameters.Where(one => !inBody || InPath(route, one)).Select(one => Parameter(route, one)).ToList();
        if (outside.Count > 0) operation["parameters"] = PhpArray.List(outside);
        if (inBody && Body(route) is { Count: > 0 } body) operation["requestBody"] = new PhpArray { ["content"] = body };
        var responses = new PhpArray { IsMap = true };
        responses["200"] = new PhpArray { ["description"] = "Done" };
        if (route.Parameters.Count > 0 || route.Text is not null)
            responses["400"] = new PhpArray { ["description"] = "The body, a JSON string, says what is wrong and what to give" };
        operation["responses"] = responses;
        return operation;
    }

    private static PhpArray Body(ControlRoute route)
    {
        var content = new PhpArray();
        if (route.Text is not null)
            content["text/plain"] = new PhpArray { ["schema"] = new PhpArray { ["type"] = "string", ["description"] = route.Text } };
        var fields = route.Parameters.Where(one => !InPath(route, one)).ToList();
        if (fields.Count == 0) return content;
        var properties = new PhpArray();
        foreach (var field in fields) properties[field.Name] = new PhpArray { ["type"] = field.Type, ["description"] = field.Says };
        var schema = new PhpArray { ["type"] = "object", ["properties"] = properties };
        if (fields.Exists(field => field.Required)) schema["required"] = PhpArray.List(fields.Where(field => field.Required).Select(field => field.Name));
        content["application/json"] = new PhpArray { ["schema"] = schema };
        return content;
    }

    private static PhpArray Parameter(ControlRoute route, ControlParameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["in"] = InPath(route, parameter) ? "path" : "query",
        ["required"] = parameter.Required || InPath(route, parameter),
        ["description"] = parameter.Says,
        ["schema"] = new PhpArray { ["type"] = parameter.Type },
    };

    private static bool InPath(ControlRoute route, ControlParameter parameter) => route.Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal);

    private static string Id(ControlRoute route) =>
        Lower(route.Method) + string.Concat(route.Path.Split('/', '{', '}', '.', '-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

#pragma warning disable CA1308 // OpenAPI writes methods in lower case.
    private static string Lower(string method) => method.ToLowerInvariant();
#pragma warning restore CA1308
}
