using System.Net.Http.Json;
using System.Text.Json;

namespace Bridge24.Sandbox.Testing;

/// <summary>
/// An emulated portal for one test: started in milliseconds on a port of its own, without limits unless they are asked for, gone with the
/// test. Any number of them live side by side.
/// </summary>
public sealed class TestPortal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http;

    private TestPortal(SandboxPortal sandbox)
    {
        Sandbox = sandbox;
        _http = new HttpClient { BaseAddress = new Uri(sandbox.Webhook) };
    }

    /// <summary>The portal itself: faults, quirks, scenarios, the clock, records, the log.</summary>
    public SandboxPortal Sandbox { get; }

    /// <summary>Address of the first user's webhook; give it to what is tested.</summary>
    public string Webhook => Sandbox.Webhook;

    /// <summary>Address of the portal, for applications; their ids and tokens are in <see cref="SandboxPortal.OAuth"/>.</summary>
    public string Address => Sandbox.Address;

    /// <summary>What the portal was asked, oldest first.</summary>
    public IReadOnlyList<SandboxRequest> Requests => Sandbox.Requests;

    /// <summary>Starts a portal over http, without the limit of requests a second unless <paramref name="options"/> set one.</summary>
    public static async Task<TestPortal> StartAsync(SandboxOptions? options = null, CancellationToken ct = default) =>
        new(await SandboxPortal.StartAsync(options ?? new SandboxOptions { PerSecond = 0 }, ct).ConfigureAwait(false));

    /// <summary>Calls a method by the webhook, past what is tested, and returns its result; throws <see cref="InvalidOperationException"/> with the answer when it fails.</summary>
    public async Task<JsonElement> CallAsync(string method, object? arguments = null, CancellationToken ct = default)
    {
        // Names stay as they are: NAME is a field, name is none.
        using var body = JsonContent.Create(arguments ?? new { }, options: JsonSerializerOptions.Default);
        using var answer = await _http.PostAsync(new Uri(method, UriKind.Relative), body, ct).ConfigureAwait(false);
        var text = await answer.Content.ReadAsStringAsync(ct).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"\"{method}\" answered {(int)answer.StatusCode}: {text}");
        using var parsed = JsonDocument.Parse(text);
        return parsed.RootElement.GetProperty("result").Clone();
    }

    /// <summary>Adds a fault rule that ends when the returned object is disposed of; throws <see cref="FormatException"/> when it cannot be read.</summary>
    public IDisposable Break(string rule)
    {
        Sandbox.AddFault(rule);
        return new Undo(() => Sandbox.RemoveFault(rule));
    }

    /// <summary>Remembers what the portal holds and puts it back, ids with it, when the returned object is disposed of.</summary>
    public IDisposable Remember()
    {
        var name = Guid.NewGuid().ToString("N");
        Sandbox.TakeSnapshot(name);
        return new Undo(() =>
        {
            Sandbox.RestoreSnapshot(name);
            Sandbox.DropSnapshot(name);
        });
    }

    /// <summary>
    /// Waits for so many calls of a method, alone or in a batch; a star stands for anything. Calls that came before count too.
    /// Throws <see cref="TimeoutException"/> with what came instead; it waits ten seconds unless <paramref name="patience"/> says otherwise.
    /// </summary>
    public async Task<IReadOnlyList<SandboxRequest>> WaitForCallAsync(string method, int count = 1, TimeSpan? patience = null, CancellationToken ct = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(ct);
        ended.CancelAfter(patience ?? Patience);
        try
        {
            return await Sandbox.WaitForCallAsync(method, count, ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (!ct.IsCancellationRequested)
        {
            var came = string.Join(", ", Requests.TakeLast(10).Select(request => request.Method));
            throw new TimeoutException($"\"{method}\" was not called {count} times. The latest calls: {(came.Length > 0 ? came : "none")}.", error);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Sandbox.DisposeAsync().ConfigureAwait(false);
    }
}
