using Bridge24.Client.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bridge24.Client.Tests;

public sealed class Hosting_tests
{
    [Fact]
    public async Task A_portal_comes_out_of_the_container_and_its_settings_out_of_configuration()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Bitrix24:Webhook"] = portal.Webhook, ["Bitrix24:Rate"] = "250:5", ["Bitrix24:Share"] = "0.5", ["Bitrix24:Connector"] = "shop" });
        builder.Services.AddBitrix24().BindConfiguration("Bitrix24");
        using var host = builder.Build();
        await host.StartAsync();

        var client = host.Services.GetRequiredService<Portal>();
        Assert.True((await client.CallAsync("profile")).GetBoolean());
        Assert.Equal(new CallRate(250, 5), client.Options.Rate);
        Assert.Equal(0.5, client.Options.Share);
        Assert.Equal("shop", client.Options.Connector);
        Assert.Same(client, host.Services.GetRequiredService<Portal>());
        await host.StopAsync();
    }

    [Fact]
    public async Task Portals_have_names()
    {
        await using var one = await ScriptedPortal.StartAsync();
        await using var other = await ScriptedPortal.StartAsync();
        var services = new ServiceCollection();
        services.AddBitrix24("one", options => options.Webhook = one.Webhook);
        services.AddBitrix24("other", options => options.Webhook = other.Webhook);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<Portal>("other").CallAsync("profile");

        Assert.Empty(one.Requests);
        Assert.Single(other.Requests);
        Assert.Null(provider.GetService<Portal>());
    }

    [Theory]
    [InlineData("https://acme.bitrix24.com/rest/1/", null, "cloud", 1, "lacks the user's number or the code")]
    [InlineData(null, null, "cloud", 1, "Set Webhook, or Portal, ClientId and ClientSecret")]
    [InlineData("https://acme.bitrix24.com/rest/1/s3cr3tc0de42/", "https://acme.bitrix24.com", "cloud", 1, "Set the webhook, or the application")]
    [InlineData(null, "http://acme.bitrix24.com", "cloud", 1, "\"http://acme.bitrix24.com\" is not the https address")]
    [InlineData(null, "https://acme.bitrix24.com", "cloud", 1, "Register an ITokenStore and an ILeaseStore")]
    [InlineData("https://acme.bitrix24.com/rest/1/s3cr3tc0de42/", null, "fast", 1, "Rate \"fast\" is not a rate")]
    [InlineData("https://acme.bitrix24.com/rest/1/s3cr3tc0de42/", null, "0:2", 1, "Rate \"0:2\" is not a rate")]
    [InlineData("https://acme.bitrix24.com/rest/1/s3cr3tc0de42/", null, "cloud", 1.5, "Share is 1.5")]
    public async Task A_host_with_wrong_settings_does_not_start_and_says_what_to_do(string? webhook, string? portal, string rate, double share, string words)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddBitrix24("acme", options =>
        {
            (options.Webhook, options.Portal, options.Rate, options.Share) = (webhook, portal, rate, share);
            options.ClientId = portal is null ? null : "local.5f";
        });
        using var host = builder.Build();
        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains(thrown.Failures, failure => failure.Contains(words, StringComparison.Ordinal) && failure.StartsWith("Bitrix24 portal \"acme\": ", StringComparison.Ordinal));
        Assert.DoesNotContain("s3cr3tc0de42", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_factorys_own_log_lines_do_not_tell_the_webhook()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Html);
        var log = new RememberingLogger();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new OneLogger(log)));
        services.AddBitrix24(options => options.Webhook = portal.Webhook);
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<OutcomeUnknownException>(() => provider.GetRequiredService<Portal>().CallAsync("crm.item.add"));

        Assert.Contains(log.Lines, line => line.Contains("crm.item.add", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(ScriptedPortal.Code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_container_that_is_disposed_of_at_once_takes_the_portal_with_it()
    {
        var services = new ServiceCollection();
        services.AddBitrix24(options => options.Webhook = "https://acme.bitrix24.com/rest/1/s3cr3tc0de42/");
        var provider = services.BuildServiceProvider();
        var portal = provider.GetRequiredService<Portal>();
        provider.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => portal.CallAsync("profile"));
    }

    private sealed class OneLogger(ILogger logger) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => logger;

        public void Dispose()
        {
        }
    }
}
