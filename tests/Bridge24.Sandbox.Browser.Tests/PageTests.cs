using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bridge24.Sandbox.Browser.Tests;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly HttpClient _http = new();

    [Fact]
    public async Task The_page_shows_records_and_requests_with_bodies_and_no_secret_and_asks_nobody_else()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { SeedContacts = 30 });
        await using var window = await browser.OpenAsync(portal);
        await CallAsync(portal, "crm.contact.add", new { auth = "secret-token", fields = new { NAME = "Anna", LAST_NAME = "Newest" } });

        await window.Button("Anna Newest").WaitForAsync();
        await window.Button("crm.contact.add").ClickAsync();

        var dialog = window.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("\"LAST_NAME\": \"Newest\"");
        await Expect(dialog).ToContainTextAsync("\"result\": 31");
        Assert.DoesNotContain("secret-token", await window.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(window.Complaints);
        Assert.Equal([new Uri(portal.Address).Authority], window.Hosts.Where(host => host != "data"));
    }

    [Fact]
    public async Task A_fault_switched_on_meets_the_next_call_and_one_switched_off_does_not()
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(portal);

        await window.Switch("Refused with 503").ClickAsync();
        await Expect(window.Page.Locator("#h-faults")).ToHaveTextAsync("faults, 1 on");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await CallAsync(portal, "profile"));
        await Expect(window.Page.Locator("#requests")).ToContainTextAsync("503 QUERY_LIMIT_EXCEEDED");
        await Expect(window.Page.Locator("#faults")).ToContainTextAsync("*:refuse – met 1");
        await window.Switch("Refused with 503").ClickAsync();
        await Expect(window.Page.Locator("#h-faults")).ToHaveTextAsync("faults");

        Assert.Equal(HttpStatusCode.OK, await CallAsync(portal, "profile"));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_fault_takes_the_methods_and_the_share_that_stand_beside_it()
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(portal);

        await window.Page.GetByLabel("for calls of", new() { Exact = true }).FillAsync("crm.*.add");
        await window.Page.GetByLabel("Gateway page: percent of the calls").FillAsync("50");
        await window.Switch("Gateway page a 502").ClickAsync();
        await Expect(window.Page.Locator("#faults")).ToContainTextAsync("crm.*.add:html:probability=0.5");
        await window.Page.GetByLabel("A rule of your own").FillAsync("profile:error:code=MINE");
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Page.Locator("#h-faults")).ToHaveTextAsync("faults, 2 on");
        await window.Button("All off").ClickAsync();

        await Expect(window.Page.Locator("#h-faults")).ToHaveTextAsync("faults");
        Assert.Equal(HttpStatusCode.OK, await CallAsync(portal, "profile"));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><svg onload=alert(1)>")]
    [InlineData("javascript:alert(1)")]
    public async Task Markup_in_a_record_is_a_name_like_any_other(string name)
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(portal);

        await CallAsync(portal, "crm.contact.add", new { fields = new { NAME = name, COMMENTS = name, PHONE = new[] { new { VALUE = name, VALUE_TYPE = "WORK" } } } });
        await window.Button(name).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync(name);
        await window.Button("Close").ClickAsync();
        await window.Button("crm.contact.add").ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("fields");

        Assert.Equal(0, await window.Page.Locator("main img, main script, dialog img, dialog script, dialog svg").CountAsync());
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_person_adds_edits_and_deletes_a_record()
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(portal);

        await window.Button("Add one").ClickAsync();
        await window.Page.GetByLabel("LAST_NAME").FillAsync("Miller");
        await window.Button("Add").Last.ClickAsync();
        await window.Button("Miller").ClickAsync();
        await window.Page.GetByLabel("LAST_NAME").FillAsync("Mueller");
        await window.Button("Save").ClickAsync();
        await window.Button("Mueller").WaitForAsync();
        Assert.Equal("Mueller", portal.Records("contact").Single()["LAST_NAME"]);
        await window.Button("Mueller").ClickAsync();
        await window.Button("Delete").ClickAsync();
        await Expect(window.Page.Locator("#records")).ToContainTextAsync("There is no contact yet.");

        Assert.Equal(0, portal.Count("contact"));
        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task Scenarios_quirks_the_limit_and_the_clock_are_at_hand()
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(portal);
        var before = await ClockAsync(portal);

        await window.Button("Portal unpaid", exact: false).ClickAsync();
        await Expect(window.Button("Portal unpaid", exact: false)).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal((HttpStatusCode)402, await CallAsync(portal, "profile"));
        await window.Button("Portal unpaid", exact: false).ClickAsync();
        await Expect(window.Button("Portal unpaid", exact: false)).ToHaveAttributeAsync("aria-pressed", "false");
        await window.Page.Locator("#quirks summary", new() { HasTextString = "batch" }).ClickAsync();
        await window.Switch("An entry of result_error").ClickAsync();
        await Expect(window.Page.Locator("#h-quirks")).ToHaveTextAsync("quirks, 1 changed");
        await window.Page.GetByLabel("Plan", new() { Exact = true }).SelectOptionAsync("250:5");
        await Expect(window.Page.Locator("#gauges")).ToContainTextAsync("of 250 requests");
        await window.Button("+1 h").ClickAsync();
        await Expect(window.Page.Locator("#clock")).Not.ToHaveTextAsync(before.ToString("HH:mm:ss", CultureInfo.InvariantCulture));

        Assert.True(await ClockAsync(portal) - before >= TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.OK, await CallAsync(portal, "profile"));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_remembered_state_is_put_back()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { SeedContacts = 3 });
        await using var window = await browser.OpenAsync(portal);
        await Expect(window.Button("Put it back")).ToBeDisabledAsync();

        await window.Button("Remember this state").ClickAsync();
        await Expect(window.Button("Put it back")).ToBeEnabledAsync();
        await CallAsync(portal, "crm.contact.delete", new { id = 2 });
        await window.Button("contacts 2").WaitForAsync();
        await window.Button("Put it back").ClickAsync();

        await window.Button("contacts 3").WaitForAsync();
        Assert.Equal(3, portal.Count("contact"));
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpStatusCode> CallAsync(SandboxPortal portal, string method, object? arguments = null)
    {
        using var content = new StringContent(JsonSerializer.Serialize(arguments ?? new { }), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri(portal.Webhook + method), content);
        return answer.StatusCode;
    }

    private async Task<DateTimeOffset> ClockAsync(SandboxPortal portal) =>
        JsonSerializer.Deserialize<DateTimeOffset>(await _http.GetStringAsync(new Uri(portal.Control + "/clock")));
}
