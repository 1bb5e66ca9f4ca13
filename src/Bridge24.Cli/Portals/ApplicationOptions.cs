using System.CommandLine;
using System.Globalization;
using Bridge24.Cli.Execution;
using Bridge24.Client;

namespace Bridge24.Cli.Portals;

/// <summary>The options of a portal that is called as an application.</summary>
internal sealed class ApplicationOptions
{
    private const string Secretly = "; better - (standard input), @FILE or env:NAME";

    public Option<bool> OAuth { get; } = new("--oauth") { Description = "Call the portal as an application instead of by a webhook" };

    public Option<string?> Address { get; } = new("--address") { Description = "The portal's address, with --oauth", HelpName = "URL" };

    public Option<string?> ClientId { get; } = new("--client-id") { Description = "The application's code (client_id)", HelpName = "ID" };

    public Option<string?> ClientSecret { get; } = new("--client-secret") { Description = "The application's key (client_secret)" + Secretly, HelpName = "SECRET" };

    public Option<string?> AccessToken { get; } = new("--access-token") { Description = "An access token that is there already" + Secretly, HelpName = "TOKEN" };

    public Option<string?> RefreshToken { get; } = new("--refresh-token") { Description = "The refresh token of the same pair" + Secretly, HelpName = "TOKEN" };

    public Option<string?> Code { get; } = new("--code") { Description = "The code, or the address to which the browser came back; - asks for it" + Secretly, HelpName = "CODE" };

    public Option<int?> Listen { get; } = new("--listen") { Description = "Wait for the browser at http://localhost:PORT/, which the application must name as its address", HelpName = "PORT" };

    public Option<string?> Server { get; } = new("--auth-server") { Description = "The authorization server, if it is not the vendor's", HelpName = "URL" };

    public Option<string?> ExpiresAt { get; } = new("--expires-at") { Description = "When the access token ends, such as 2027-01-31T10:00:00Z; unknown if left out", HelpName = "TIME" };

    public Option<int> RefreshDays { get; } = new("--refresh-days") { Description = "How long a refresh token lives that nobody uses", DefaultValueFactory = _ => 180, HelpName = "DAYS" };

    public IEnumerable<Option> All => [OAuth, Address, ClientId, ClientSecret, AccessToken, RefreshToken, Code, Listen, Server, ExpiresAt, RefreshDays];

    /// <exception cref="UsageException">Something is missing or wrong; the message names the option.</exception>
    public PortalApplication Read(CommandContext context)
    {
        var address = Url(context.Get(Address), "--address", "https://acme.bitrix24.com");
        var clientId = Required(context.Get(ClientId), "--client-id");
        var secret = Parsed(() => new ClientSecret(Secrets.Text(Required(context.Get(ClientSecret), "--client-secret"), "--client-secret")), "--client-secret");
        var days = context.Get(RefreshDays);
        var listen = context.Get(Listen);
        if (days < 1)
        {
            throw new UsageException($"--refresh-days is {days}.", "Give at least 1; the documentation says 180.");
        }

        if (listen is < 1 or > 65535)
        {
            throw new UsageException($"--listen is {listen}, which is no port.", "Give a number from 1 to 65535.");
        }

        return new PortalApplication(new State.StoredApplication
        {
            Portal = address,
            Application = new OAuthApplication(clientId, secret, listen is null ? null : new Uri($"http://localhost:{listen}/")),
            Key = new TokenKey(address, clientId),
            Server = context.Get(Server) is { } server ? Url(server, "--auth-server", "https://oauth.bitrix.info") : AuthorizationServer.Vendor,
            RefreshTokenLife = TimeSpan.FromDays(days),
        });
    }

    /// <summary>The pair that was given; null when it is still to be authorized.</summary>
    public TokenPair? Pair(CommandContext context, Uri portal)
    {
        var (access, refresh) = (context.Get(AccessToken), context.Get(RefreshToken));
        if (access is null && refresh is null)
        {
            return null;
        }

        return new TokenPair
        {
            Access = Parsed(() => new AccessToken(Secrets.Text(Required(access, "--access-token"), "--access-token")), "--access-token"),
            Refresh = Parsed(() => new RefreshToken(Secrets.Text(Required(refresh, "--refresh-token"), "--refresh-token")), "--refresh-token"),
            ClientEndpoint = new Uri(portal, "/rest/"),
            ObtainedAt = DateTimeOffset.UtcNow,
            ExpiresAt = Moment(context.Get(ExpiresAt)),
        };
    }

    public static T Parsed<T>(Func<T> parse, string option)
    {
        try
        {
            return parse();
        }
        catch (FormatException exception)
        {
            var (fact, remedy) = Sentences.Part(exception.Message);
            throw new UsageException(fact, remedy ?? $"Correct {option}.");
        }
    }

    public static Uri Url(string? text, string option, string example) =>
        Uri.TryCreate(Required(text, option).Trim(), UriKind.Absolute, out var address) && address.Host.Length > 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? new Uri(address.GetLeftPart(UriPartial.Authority))
            : throw new UsageException($"\"{text}\" of {option} is no https address.", $"It looks like {example}");

    private static string Required(string? text, string option) =>
        string.IsNullOrWhiteSpace(text) ? throw new UsageException($"{option} is missing.", $"With --oauth give --address, --client-id and --client-secret.") : text;

    private static DateTimeOffset? Moment(string? text) => text is null
        ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new UsageException($"\"{text}\" of --expires-at is no time.", "It looks like 2027-01-31T10:00:00Z");
}
