using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

/// <summary>An application that holds tokens and speaks to the authorization server.</summary>
internal sealed class OAuthClient : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private OAuthClient(SandboxPortal portal) => Portal = portal;

    public SandboxPortal Portal { get; }

    public HttpClient Http => _http;

    public static async Task<OAuthClient> StartAsync(SandboxOptions? options = null) =>
        new(await SandboxPortal.StartAsync(options ?? new SandboxOptions { PerSecond = 0 }));

    public Task<(HttpStatusCode Status, JsonNode Body)> RenewAsync(string refresh, SandboxApplication? application = null) =>
        TokenAsync(application, ("grant_type", "refresh_token"), ("refresh_token", refresh));

    public Task<(HttpStatusCode Status, JsonNode Body)> ExchangeAsync(string code, SandboxApplication? application = null) =>
        TokenAsync(application, ("grant_type", "authorization_code"), ("code", code));

    public async Task<(HttpStatusCode Status, JsonNode Body)> TokenAsync(SandboxApplication? application, params (string Name, string Value)[] form)
    {
        application ??= Portal.OAuth.Application;
        using var content = new FormUrlEncodedContent(form.Append(("client_id", application.ClientId)).Append(("client_secret", application.ClientSecret))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2));
        using var answer = await _http.PostAsync(new Uri(Portal.OAuth.Server + "/oauth/token/"), content);
        return await ReadAsync(answer);
    }

    public async Task<(HttpStatusCode Status, JsonNode Body)> CallAsync(string method, string token)
    {
        using var answer = await _http.GetAsync(new Uri($"{Portal.Address}/rest/{method}?auth={token}"));
        return await ReadAsync(answer);
    }

    /// <summary>The result of a call as the first user of the application that is installed from the start.</summary>
    public async Task<JsonNode?> GoodAsync(string method, object? arguments = null, string? token = null)
    {
        var (status, body) = await PostAsync(method, arguments, token);
        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        return body["result"];
    }

    public async Task<(HttpStatusCode Status, string Code, string Text)> BadAsync(string method, object? arguments = null, string? token = null)
    {
        var (status, body) = await PostAsync(method, arguments, token);
        Assert.NotEqual(HttpStatusCode.OK, status);
        return (status, body["error"]!.ToString(), body["error_description"]!.ToString());
    }

    public async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(string method, object? arguments, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Portal.Address}/rest/{method}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Portal.OAuth.Tokens.AccessToken);
        request.Content = new StringContent(JsonSerializer.Serialize(arguments ?? new { }), Encoding.UTF8, "application/json");
        using var answer = await _http.SendAsync(request);
        return await ReadAsync(answer);
    }

    public async Task<Uri> AuthorizeAsync(string query)
    {
        using var answer = await _http.GetAsync(new Uri($"{Portal.Address}/oauth/authorize/?{query}"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    public async Task<JsonNode> ControlAsync(string path, string body)
    {
        using var content = new StringContent(body);
        using var answer = await _http.PostAsync(new Uri($"{Portal.Control}/{path}"), content);
        var (status, read) = await ReadAsync(answer);
        Assert.True(status == HttpStatusCode.OK, read.ToJsonString());
        return read;
    }

    public async Task<JsonNode> ReadControlAsync(string path) =>
        JsonNode.Parse(await _http.GetStringAsync(new Uri($"{Portal.Control}/{path}")))!;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Portal.DisposeAsync();
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> ReadAsync(HttpResponseMessage answer) =>
        (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
}
