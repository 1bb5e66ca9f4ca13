using Bridge24.Client.Tests.Quirks;
using Bridge24.Sandbox;
using Microsoft.Extensions.Logging;

namespace Bridge24.Client.Tests.Auth;

/// <summary>An application in an emulated portal, with stores that several clients may share.</summary>
internal sealed class Application : IAsyncDisposable
{
    private Application(SandboxPortal portal, TimeProvider clock)
    {
        Portal = portal;
        Clock = clock;
        Tokens = new ProcessTokens(clock);
        Leases = new ProcessLeases(clock);
    }

    public SandboxPortal Portal { get; }

    public TimeProvider Clock { get; }

    public ITokenStore Tokens { get; set; }

    public ILeaseStore Leases { get; }

    public TokenKey Key => Options().Key;

    public static async Task<Application> StartAsync(TimeProvider? clock = null, params string[] quirks)
    {
        var sandbox = await QuirkySandbox.StartAsync(new SandboxOptions { PerSecond = 0, Quirks = quirks });
        var application = new Application(sandbox, clock ?? TimeProvider.System);
        await application.Tokens.PutAsync(application.Key, application.Issued());
        return application;
    }

    public OAuthOptions Options() => new()
    {
        Application = Registered,
        Portal = new Uri(Portal.Address),
        Server = new Uri(Portal.OAuth.Server),
        Tokens = Tokens,
        Leases = Leases,
        RenewalTimeout = TimeSpan.FromSeconds(75),
    };

    public OAuthApplication Registered => new(Portal.OAuth.Application.ClientId, new ClientSecret(Portal.OAuth.Application.ClientSecret));

    /// <summary>A fresh pair; its access token's end is not told, as after a restart with a foreign clock.</summary>
    public TokenPair Issued(TimeSpan? life = null)
    {
        var pair = Portal.OAuth.Issue();
        var now = Clock.GetUtcNow();
        return new TokenPair
        {
            Access = new AccessToken(pair.AccessToken),
            Refresh = new RefreshToken(pair.RefreshToken),
            ClientEndpoint = new Uri(Portal.Address + "/rest/"),
            Member = new MemberId(Portal.OAuth.MemberId),
            ObtainedAt = now,
            ExpiresAt = now + life,
        };
    }

    public Portal Client(Func<OAuthOptions, OAuthOptions>? with = null, string? connector = null, ILogger? logger = null) =>
        new(new PortalOptions { OAuth = with?.Invoke(Options()) ?? Options(), Rate = CallRate.None, Clock = Clock, Chance = () => 0, Connector = connector, Logger = logger });

    /// <summary>Ends every access token given out so far, and no refresh token.</summary>
    public void Expire() => Portal.AdvanceClock(TimeSpan.FromHours(1));

    public int Asked(string method) => Portal.Requests.Count(request => request.Method == method);

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
