using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Bridge24.EndToEnd.Tests.Running;

/// <summary>A b24 sandbox in a process of its own, spoken to over HTTP.</summary>
internal sealed class Emulated : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http = new();

    private Emulated(Process process, JsonElement addresses) => (_process, Addresses) = (process, addresses);

    public JsonElement Addresses { get; }

    public HttpClient Http => _http;

    public static async Task<Emulated> StartAsync(B24 b24, params string[] arguments)
    {
        var process = b24.Start(["sandbox", "--json", "--http", .. arguments]);
        var line = await process.StandardOutput.ReadLineAsync();
        if (line is null) Assert.Fail(await process.StandardError.ReadToEndAsync());
        return new Emulated(process, JsonDocument.Parse(line).RootElement);
    }

    public string Address(string name) => Addresses.GetProperty(name).GetString()!;

    public async Task<(HttpStatusCode Status, JsonElement Body)> CallAsync(string method)
    {
        using var answer = await _http.GetAsync(new Uri(Address("webhook") + method));
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }

    public async ValueTask DisposeAsync()
    {
        B24.Interrupt(_process);
        (await B24.FinishAsync(_process)).Ends(130);
        _http.Dispose();
    }
}
