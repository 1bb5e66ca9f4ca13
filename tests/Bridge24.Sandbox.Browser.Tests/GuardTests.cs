using System.Net;
using Microsoft.Playwright;

namespace Bridge24.Sandbox.Browser.Tests;

/// <summary>Who is given the page, and with it the control's secret.</summary>
public sealed class GuardTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly HttpClient _http = new();

    [Theory]
    [InlineData("evil.example", null, null, 403)]
    [InlineData("localhost.evil.example", null, null, 403)]
    [InlineData("localhost", "cross-site", "iframe", 403)]
    [InlineData("localhost", "same-site", "empty", 403)]
    [InlineData("localhost", "cross-site", "script", 403)]
    [InlineData("localhost", "cross-site", "document", 200)]
    [InlineData("localhost", "none", "document", 200)]
    [InlineData("127.0.0.1", null, null, 200)]
    public async Task The_page_is_for_this_machine_and_for_who_asked_for_it(string host, string? site, string? destination, int status)
    {
        await using var portal = await SandboxPortal.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, portal.Page);
        request.Headers.Host = $"{host}:{new Uri(portal.Page).Port}";
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        if (destination is not null) request.Headers.Add("Sec-Fetch-Dest", destination);

        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 200, text.Contains(portal.Control[^16..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_forbids_frames_foreign_code_and_keeping()
    {
        await using var portal = await SandboxPortal.StartAsync();

        using var answer = await _http.GetAsync(new Uri(portal.Page));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        foreach (var part in new[] { "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'" })
            Assert.Contains(part, policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(("DENY", "same-origin"), (answer.Headers.GetValues("X-Frame-Options").Single(), answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single()));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("page/index.html")]
    [InlineData("page/nothing.js")]
    [InlineData("page/..%2Findex.html")]
    [InlineData("control/0000000000000000/overview")]
    [InlineData("control/0000000000000000/")]
    public async Task Nothing_else_gives_the_secret_away(string path)
    {
        await using var portal = await SandboxPortal.StartAsync();

        using var answer = await _http.GetAsync(new Uri($"{portal.Address}/{path}"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(portal.Control[^16..], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_that_listens_beyond_this_machine_gives_the_page_only_at_its_secret_address()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { AnyAddress = true });

        using var open = await _http.GetAsync(new Uri(portal.Address + "/"));
        await using var window = await browser.OpenAsync(portal);

        Assert.Equal(HttpStatusCode.NotFound, open.StatusCode);
        Assert.StartsWith(portal.Control, portal.Page, StringComparison.Ordinal);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_page_of_another_port_can_neither_read_nor_frame_it()
    {
        await using var portal = await SandboxPortal.StartAsync();
        await using var other = await SandboxPortal.StartAsync();
        await using var window = await browser.OpenAsync(other);

        var read = await window.Page.Context.NewPageAsync();
        await read.GotoAsync(other.Address + "/oauth/authorize/?client_id=local.sandbox");
        var fetched = await read.EvaluateAsync<string>("address => fetch(address).then(answer => answer.text(), () => 'refused')", portal.Page);
        await read.EvaluateAsync("address => new Promise(done => { const frame = document.createElement('iframe'); frame.onload = done; frame.src = address; document.body.append(frame); })", portal.Page);
        var framed = read.Frames.Single(frame => frame != read.MainFrame);

        Assert.Equal("refused", fetched);
        Assert.DoesNotContain("b24 sandbox", await framed.ContentAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _http.Dispose();
}
