using Microsoft.Playwright;

namespace Bridge24.Sandbox.Browser.Tests;

/// <summary>One Chromium for the tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program(), Args = Arguments });
    }

    /// <summary>A window on the page, once it shows the portal.</summary>
    internal async Task<Window> OpenAsync(SandboxPortal portal, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, string? address = null)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Permissions = ["clipboard-read", "clipboard-write"] });
        var window = new Window(context, await context.NewPageAsync());
        await window.Page.GotoAsync(address ?? portal.Page);
        await window.Page.Locator("#quirks summary").First.WaitForAsync();
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Program() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The tests of the page need Chromium. Install the package \"chromium\", or name the program in CHROMIUM.");
}
