using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bridge24.Sandbox.Browser.Tests;

/// <summary>How the page looks and is used without a mouse. Pictures are left in artifacts/screenshots.</summary>
public sealed class LookTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    // Every text against the nearest background behind it; 4.5 to 1 is what WCAG 2 AA asks of small text.
    private const string FaintTexts = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const rgba = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = node => { for (; node; node = node.parentElement) { const c = rgba(getComputedStyle(node).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
          const faint = [];
          for (const node of document.querySelectorAll("body *")) {
            const text = [...node.childNodes].filter(one => one.nodeType === 3).map(one => one.data.trim()).join("");
            if (!text || node.matches(":disabled") || node.closest("noscript,option,[hidden]") || !node.checkVisibility()) continue;
            const [a, b] = [light(rgba(getComputedStyle(node).color)), light(behind(node))].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < 4.5) faint.push(`${text.slice(0, 40)}: ${ratio.toFixed(2)}`);
          }
          return faint;
        }
        """;

    private readonly HttpClient _http = new();

    [Theory]
    [InlineData("light", 1280, ColorScheme.Light)]
    [InlineData("dark", 1280, ColorScheme.Dark)]
    [InlineData("narrow-light", 380, ColorScheme.Light)]
    [InlineData("narrow-dark", 380, ColorScheme.Dark)]
    public async Task It_fits_the_window_and_every_text_stands_out(string name, int width, ColorScheme scheme)
    {
        await using var portal = await BusyAsync();
        await using var window = await browser.OpenAsync(portal, width, scheme: scheme);
        await window.Page.Locator("#requests tbody tr").First.WaitForAsync();
        await window.Page.Locator("#records tbody tr").First.WaitForAsync();
        await PictureAsync(window, name);
        await window.Page.EvaluateAsync("() => document.querySelectorAll('#quirks details').forEach(family => family.open = true)");

        Assert.Equal(width, await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await window.Page.EvaluateAsync<string[]>(FaintTexts));
        await window.Page.Locator("#records .open").First.ClickAsync();
        await PictureAsync(window, name + "-record", whole: false);
        Assert.Empty(await window.Page.EvaluateAsync<string[]>(FaintTexts));
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.Locator("#requests .open").First.ClickAsync();
        await PictureAsync(window, name + "-request", whole: false);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task The_theme_that_was_chosen_is_kept()
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(portal);

        await window.Page.GetByLabel("Colours").SelectOptionAsync("dark");
        await window.Page.ReloadAsync();

        await Expect(window.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(16, 18, 20)");
    }

    [Fact]
    public async Task A_fault_is_switched_by_the_keyboard_alone_and_the_focus_stays_on_it()
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(portal);
        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Page.Locator(":focus")).ToHaveTextAsync("Skip to content");

        for (var i = 0; i < 120 && await window.Page.Locator("#fault-refuse:focus").CountAsync() == 0; i++) await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Space");
        await Expect(window.Page.Locator("#h-faults")).ToHaveTextAsync("faults, 1 on");
        await Expect(window.Page.Locator("#fault-refuse")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Space");

        await Expect(window.Page.Locator("#h-faults")).ToHaveTextAsync("faults");
    }

    [Fact]
    public async Task Every_control_has_a_name()
    {
        await using var portal = await BusyAsync();
        await using var window = await browser.OpenAsync(portal);
        await window.Page.Locator("#records tbody tr").First.WaitForAsync();

        var nameless = await window.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("button,input,select")].filter(one => one.checkVisibility())
              .filter(one => !(one.getAttribute("aria-label") || one.textContent.trim() && one.tagName === "BUTTON" || [...one.labels ?? []].some(label => label.textContent.trim())))
              .map(one => one.outerHTML)
            """);

        Assert.Empty(nameless);
    }

    public void Dispose() => _http.Dispose();

    private static async Task PictureAsync(Window window, string name, bool whole = true)
    {
        var folder = AppContext.BaseDirectory;
        while (Path.GetFileName(folder) != "artifacts" && Path.GetDirectoryName(folder) is { } above) folder = above;
        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "screenshots", $"sandbox-{name}.png"), FullPage = whole });
    }

    // A portal in the middle of the work, with all that the page can show.
    private async Task<SandboxPortal> BusyAsync()
    {
        var portal = await SandboxPortal.StartAsync(new SandboxOptions
        {
            SeedContacts = 214,
            OperatingCosts = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase) { ["crm.contact.add"] = 118, ["crm.contact.list"] = 352 },
        });
        await CallAsync(portal, "crm.contact.list", new { filter = new { NAME = "Anna" } });
        await CallAsync(portal, "crm.company.add", new { fields = new { TITLE = "Kessel Strings" } });
        await CallAsync(portal, "batch", new { cmd = Enumerable.Range(1, 18).ToDictionary(number => $"c{number}", number => $"crm.deal.add?fields[TITLE]=Invoice {number}&fields[OPPORTUNITY]={number * 10}") });
        await CallAsync(portal, "crm.contact.add", new { fields = new { NAME = "Nora", LAST_NAME = "A name that is longer than the column would like it to be", COMPANY_ID = 1 } });
        portal.AddFault("crm.contact.get:refuse");
        portal.AddFault("*.update:drop-after:probability=0.05");
        portal.AddFault("crm.lead.add:error:code=MY_OWN:count=3");
        await CallAsync(portal, "crm.contact.get", new { id = 1 });
        await CallAsync(portal, "crm.nothing.get", new { id = 1 });
        portal.SetQuirk("batch.missing-path=literal");
        portal.PlayScenario("mass-edit");
        return portal;
    }

    private async Task CallAsync(SandboxPortal portal, string method, object arguments)
    {
        using var content = new StringContent(JsonSerializer.Serialize(arguments), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri(portal.Webhook + method), content);
    }
}
