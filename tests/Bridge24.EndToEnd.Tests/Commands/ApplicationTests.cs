using System.Net;
using System.Net.Sockets;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Commands;

/// <summary>A portal that is called as an application, from the shell.</summary>
public sealed class ApplicationTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task A_given_pair_is_stored_renewed_and_never_shown()
    {
        await using var portal = await Portals.FreeAsync();
        var added = (await _b24.RunAsync(Application.WithTokens(portal))).Ends(0);
        portal.AdvanceClock(TimeSpan.FromHours(2));

        var call = (await _b24.RunAsync("call", "profile", "--portal", "app", "--verbose")).Ends(0);
        var show = (await _b24.RunAsync("portal", "show", "app")).Ends(0);
        var check = (await _b24.RunAsync("portal", "check", "app", "--json")).Ends(0);

        Assert.Equal(1, portal.OAuth.Renewals);
        Assert.Equal("oauth", check.Json.GetProperty("kind").GetString());
        Assert.Contains(portal.OAuth.Application.ClientId, show.Output, StringComparison.Ordinal);
        var said = added.Output + added.Errors + call.Output + call.Errors + show.Output + check.Output + check.Errors;
        Assert.DoesNotContain(portal.OAuth.Application.ClientSecret, said, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.OAuth.Tokens.AccessToken, said, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.OAuth.Tokens.RefreshToken, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_start_at_once_renew_once()
    {
        await using var portal = await Portals.FreeAsync();
        (await _b24.RunAsync(Application.WithTokens(portal))).Ends(0);
        portal.AdvanceClock(TimeSpan.FromHours(2));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _b24.RunAsync("call", "profile", "--portal", "app")));

        Assert.All(outcomes, outcome => outcome.Ends(0));
        Assert.Equal((1, 0), (portal.OAuth.Renewals, portal.OAuth.RefreshReuses));
    }

    [Fact]
    public async Task A_pasted_code_is_exchanged()
    {
        await using var portal = await Portals.FreeAsync();
        var back = await AuthorizeAsync(portal.Address + "/oauth/authorize/?client_id=" + portal.OAuth.Application.ClientId + "&redirect_uri=http%3A%2F%2Flocalhost%3A9%2F");

        (await _b24.RunAsync([.. Application.Add(portal), "--code", back])).Ends(0);

        (await _b24.RunAsync("call", "profile")).Ends(0);
        (await _b24.RunAsync([.. Application.Add(portal), "--code", back])).Ends(3);
    }

    [Fact]
    public async Task A_code_pasted_on_standard_input_is_exchanged_and_one_of_another_request_is_not()
    {
        await using var portal = await Portals.FreeAsync();
        using var process = _b24.Launch([.. Application.Add(portal), "--code", "-"]);
        var page = await PageAsync(process) + "&redirect_uri=http%3A%2F%2Flocalhost%3A9%2F";
        await process.StandardInput.WriteLineAsync(await AuthorizeAsync(page));
        process.StandardInput.Close();
        (await B24.FinishAsync(process)).Ends(0);
        (await _b24.RunAsync("call", "profile")).Ends(0);

        var foreign = await AuthorizeAsync(page.Replace("state=", "state=other", StringComparison.Ordinal));
        var refused = (await _b24.RunWithInputAsync(foreign + "\n", Application.Add(portal))).Ends(2);
        Assert.Contains("another request", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_is_waited_for_on_the_loopback_address()
    {
        await using var portal = await Portals.FreeAsync();
        using var process = _b24.Start([.. Application.Add(portal), "--listen", FreePort()]);
        var page = await PageAsync(process);

        using var browser = new HttpClient();
        Assert.Contains("Done", await browser.GetStringAsync(new Uri(page)), StringComparison.Ordinal);

        (await B24.FinishAsync(process)).Ends(0);
        (await _b24.RunAsync("call", "profile")).Ends(0);
    }

    [Fact]
    public async Task A_dead_authorization_exits_3_and_says_what_to_do()
    {
        await using var portal = await Portals.FreeAsync();
        (await _b24.RunAsync(Application.WithTokens(portal))).Ends(0);
        portal.AdvanceClock(TimeSpan.FromDays(200));

        var outcome = (await _b24.RunAsync("call", "profile")).Ends(3);

        Assert.Contains("b24 portal add", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_pair_exits_3_and_takes_no_portals_place()
    {
        await using var portal = await Portals.FreeAsync();
        (await _b24.RunAsync(Application.WithTokens(portal))).Ends(0);

        (await _b24.RunAsync([.. Application.Add(portal), "--access-token", "wrong", "--refresh-token", "wrong"])).Ends(3);

        (await _b24.RunAsync("call", "profile")).Ends(0);
    }

    [Fact]
    public async Task A_moved_portal_keeps_its_tokens()
    {
        await using var portal = await Portals.FreeAsync();
        (await _b24.RunAsync(Application.WithTokens(portal))).Ends(0);
        var elsewhere = portal.Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);

        (await _b24.RunAsync("portal", "move", "app", "http://127.0.0.1:1")).Ends(4);
        (await _b24.RunAsync("call", "profile")).Ends(0);
        (await _b24.RunAsync("portal", "move", "app", elsewhere)).Ends(0);

        Assert.Contains(elsewhere, (await _b24.RunAsync("portal", "list", "--json")).Ends(0).Output, StringComparison.Ordinal);
        (await _b24.RunAsync("call", "profile")).Ends(0);
    }

    [Theory]
    [InlineData("--client-id is missing", "--address", "http://localhost:1")]
    [InlineData("no https address", "--address", "http://acme.bitrix24.com", "--client-id", "a", "--client-secret", "b")]
    [InlineData("--refresh-token is missing", "--address", "http://localhost:1", "--client-id", "a", "--client-secret", "b", "--access-token", "c")]
    [InlineData("no time", "--address", "http://localhost:1", "--client-id", "a", "--client-secret", "b", "--access-token", "c", "--refresh-token", "d", "--expires-at", "soon")]
    [InlineData("--listen", "--address", "http://localhost:1", "--client-id", "a", "--client-secret", "b", "--listen", "70000")]
    [InlineData("two ways", "--webhook", "http://localhost:1/rest/1/code/")]
    public async Task What_is_missing_or_wrong_exits_2(string words, params string[] options) =>
        Assert.Contains(words, (await _b24.RunAsync(["portal", "add", "app", "--oauth", .. options])).Ends(2).Errors, StringComparison.Ordinal);

    [Fact]
    public async Task Redis_without_a_key_exits_2()
    {
        _b24.Variables["BRIDGE24_REDIS"] = "127.0.0.1:1";
        await using var portal = await Portals.FreeAsync();

        var outcome = (await _b24.RunAsync(Application.WithTokens(portal))).Ends(2);

        Assert.Contains("BRIDGE24_KEY", outcome.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _b24.Dispose();

    /// <summary>The page that a person is asked to open.</summary>
    private static async Task<string> PageAsync(System.Diagnostics.Process process)
    {
        string? line;
        do
        {
            line = (await process.StandardError.ReadLineAsync())?.Trim();
        }
        while (line?.StartsWith("http", StringComparison.Ordinal) == false);

        return line!;
    }

    private static async Task<string> AuthorizeAsync(string page)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(new Uri(page));
        return answer.Headers.Location!.AbsoluteUri;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
