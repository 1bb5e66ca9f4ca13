using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Bridge24.Sandbox.Browser.Tests;

/// <summary>A window with the page, that remembers what the browser complained about.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _hosts = new();

    public Window(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Dialog += (_, dialog) => _complaints.Enqueue($"dialog: {dialog.Message}");
        page.Request += (_, request) => _hosts.Enqueue(request.Url.StartsWith("data:", StringComparison.Ordinal) ? "data" : new Uri(request.Url).Authority);
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Complaints => _complaints;

    public IEnumerable<string> Hosts => _hosts.Distinct();

    public ILocator Switch(string name) => Page.GetByRole(AriaRole.Switch, new() { Name = name });

    public ILocator Button(string name, bool exact = true) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact });

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
