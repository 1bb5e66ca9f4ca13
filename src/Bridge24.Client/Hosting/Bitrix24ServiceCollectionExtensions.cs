using Bridge24.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts portals into a host.</summary>
public static class Bitrix24ServiceCollectionExtensions
{
    /// <summary>Adds the one portal of an application: <see cref="Portal"/> can be asked for.</summary>
    /// <returns>Its settings, to be bound to configuration; they are checked when the host starts.</returns>
    public static OptionsBuilder<Bitrix24Options> AddBitrix24(this IServiceCollection services, Action<Bitrix24Options>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => Open(provider, Options.Options.DefaultName));
        return Add(services, Options.Options.DefaultName, configure);
    }

    /// <summary>Adds a portal under a name: ask for it with <c>[FromKeyedServices("acme")] Portal</c>.</summary>
    /// <returns>Its settings, to be bound to configuration; they are checked when the host starts.</returns>
    public static OptionsBuilder<Bitrix24Options> AddBitrix24(this IServiceCollection services, string name, Action<Bitrix24Options>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        services.TryAddKeyedSingleton(name, (provider, _) => Open(provider, name));
        return Add(services, name, configure);
    }

    private static OptionsBuilder<Bitrix24Options> Add(IServiceCollection services, string name, Action<Bitrix24Options>? configure)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Bitrix24Options>, Bitrix24OptionsValidator>());

        // The factory's own log lines would hold the address, and with it the webhook's code.
        services.AddHttpClient(ClientName(name)).RemoveAllLoggers().ConfigurePrimaryHttpMessageHandler(provider =>
        {
            var options = Settings(provider, name);
            return HttpHandlers.Make(options.Address, options.ConnectTimeout, options.LoopbackCertificate);
        });
        var builder = services.AddOptions<Bitrix24Options>(name).ValidateOnStart();
        return configure is null ? builder : builder.Configure(configure);
    }

    private static Portal Open(IServiceProvider provider, string name)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        return new Portal(Settings(provider, name) with { HttpClient = () => factory.CreateClient(ClientName(name)) });
    }

    private static PortalOptions Settings(IServiceProvider provider, string name)
    {
        var settings = provider.GetRequiredService<IOptionsMonitor<Bitrix24Options>>().Get(name);
        return new PortalOptions
        {
            Webhook = settings.Webhook is { } webhook ? WebhookUrl.Parse(webhook) : null,
            OAuth = settings.Webhook is null ? Application(provider, settings) : null,
            Rate = CallRate.Parse(settings.Rate),
            Share = settings.Share,
            ConnectTimeout = settings.ConnectTimeout,
            RequestTimeout = settings.RequestTimeout,
            WaitForCircuit = settings.WaitForCircuit,
            Connector = settings.Connector,
            LoopbackCertificate = settings.LoopbackCertificate,
            Budget = provider.GetService<ICallBudget>(),
            Clock = provider.GetService<TimeProvider>() ?? TimeProvider.System,
            Logger = provider.GetService<ILoggerFactory>()?.CreateLogger("Bridge24.Client"),
        };
    }

    private static OAuthOptions Application(IServiceProvider provider, Bitrix24Options settings) => new()
    {
        Application = new OAuthApplication(settings.ClientId!, new ClientSecret(settings.ClientSecret!)),
        Portal = new Uri(settings.Portal!),
        Tokens = provider.GetRequiredService<ITokenStore>(),
        Leases = provider.GetRequiredService<ILeaseStore>(),
    };

    private static string ClientName(string name) => name.Length == 0 ? "bitrix24" : $"bitrix24:{name}";
}
