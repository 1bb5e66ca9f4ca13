using System.Net;

namespace Bridge24.Sandbox.Tests.Control;

public sealed class OpenApiTests
{
    [Fact]
    public async Task Every_operation_of_the_document_is_there()
    {
        await using var client = await PortalClient.StartAsync();
        var document = (await client.ControlAsync("GET openapi.json"))!;

        Assert.Equal(client.Portal.Control, document["servers"]![0]!["url"]!.ToString());
        var operations = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, methods) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in methods!.AsObject())
            {
                Assert.True(operations.Add(operation!["operationId"]!.ToString()));
                var (status, _) = await client.AskAsync($"{method.ToUpperInvariant()} {path[1..].Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)}");
                Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{method} {path}: {status}");
            }
        }

        Assert.Subset(operations, new HashSet<string>(StringComparer.Ordinal)
        {
            "postSnapshot", "postRestore", "postReset", "getExport", "postImport", "postClock", "postFaults", "postQuirks", "getCounters", "getRequests", "getWait",
        });
    }

    [Fact]
    public async Task A_wrong_path_and_a_wrong_method_say_what_is_right()
    {
        await using var client = await PortalClient.StartAsync();

        Assert.Equal((HttpStatusCode.NotFound, "\"\\\"nothing\\\" is not known. openapi.json names what is.\""), await client.AskAsync("GET nothing"));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "\"\\\"PUT\\\" cannot be asked of \\\"clock\\\". Use GET, POST.\""), await client.AskAsync("PUT clock", "1"));
    }
}
