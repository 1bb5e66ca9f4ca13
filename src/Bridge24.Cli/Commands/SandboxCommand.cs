using System.CommandLine;
using System.Globalization;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Cli.Portals;
using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Cli.Commands;

/// <summary>An emulated portal on this machine.</summary>
internal static class SandboxCommand
{
    public static Verb Create()
    {
        var port = new Option<int>("--port") { Description = "The port; 0 takes any free one", HelpName = "N" };
        var http = new Option<bool>("--http") { Description = "Plain http instead of https with a development certificate" };
        var seed = new Option<int?>("--seed") { Description = "Make N contacts at start", HelpName = "N" };
        var rate = new Option<string?>("--rate") { Description = "The limit: CAPACITY:PER_SECOND, cloud (50:2, the default), enterprise or none", HelpName = "RATE" };
        var latency = new Option<int>("--latency") { Description = "Milliseconds that each answer takes", HelpName = "MS" };
        var cost = new Option<string[]>("--cost") { Description = "Seconds of server time of a method", HelpName = "METHOD=SECONDS" };
        var fault = new Option<string[]>("--fault") { Description = "A fault: METHOD:KIND[:count=N][:probability=P][:after=N][:seconds=S]; see docs/sandbox.md", HelpName = "RULE" };
        var json = SharedOptions.Json("Print the addresses as one line of JSON");
        return new Verb("sandbox", "An emulated Bitrix24 portal, in memory, until Ctrl+C", "b24 sandbox --http", "b24 sandbox --json --seed 1000 --fault batch:drop-after:count=1")
        {
            port, http, seed, rate, latency, cost, fault, json,
        }.Does(async context =>
        {
            var limit = RateText.Parse(context.Get(rate));
            var free = double.IsInfinity(limit.PerSecond);
            var options = new SandboxOptions
            {
                Port = context.Get(port),
                Https = !context.Get(http),
                CertificateFolder = Path.GetDirectoryName(PortalConnection.CertificateFile),
                SeedContacts = context.Get(seed) ?? 0,
                Capacity = free ? CallRate.Cloud.Capacity : limit.Capacity,
                PerSecond = free ? 0 : limit.PerSecond,
                Latency = TimeSpan.FromMilliseconds(context.Get(latency)),
                Costs = Costs(context.Get(cost) ?? []),
                Faults = context.Get(fault) ?? [],
            };
            await using var sandbox = await StartAsync(options, context.Cancellation);
            Show(sandbox, context.Get(json));
            await WaitAsync(context.Cancellation);
            return ExitCode.Interrupted;
        });
    }

    /// <summary>Ends without an exception when the person ends it.</summary>
    public static async Task WaitAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = cancellation.Register(ended.SetResult);
        await ended.Task;
    }

    private static async Task<SandboxPortal> StartAsync(SandboxOptions options, CancellationToken cancellation)
    {
        try
        {
            return await SandboxPortal.StartAsync(options, cancellation);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw new UsageException(Sentences.Part(exception.Message).Fact, "See docs/sandbox.md for the rules. Example: --fault batch:drop-after:count=1");
        }
        catch (IOException exception)
        {
            throw new UsageException($"Port {options.Port} cannot be used: {exception.Message}", "Choose another with --port, or leave it out for a free one.");
        }
    }

    private static Dictionary<string, double> Costs(string[] given) => given.Select(text => text.Split('=')).ToDictionary(
        pair => pair[0],
        pair => pair.Length == 2 && double.TryParse(pair[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : throw new UsageException($"\"{string.Join('=', pair)}\" is not a cost.", "Give METHOD=SECONDS, such as crm.item.add=0.7"),
        StringComparer.OrdinalIgnoreCase);

    private static void Show(SandboxPortal sandbox, bool json)
    {
        if (json)
        {
            Terminal.Line(JsonText.Of(new
            {
                webhook = sandbox.Webhook,
                address = sandbox.Address,
                authServer = sandbox.OAuth.Server,
                clientId = sandbox.OAuth.Application.ClientId,
                clientSecret = sandbox.OAuth.Application.ClientSecret,
                accessToken = sandbox.OAuth.Tokens.AccessToken,
                refreshToken = sandbox.OAuth.Tokens.RefreshToken,
                memberId = sandbox.OAuth.MemberId,
                control = sandbox.Control,
                certificate = sandbox.Certificate,
            }));
            return;
        }

        Terminal.Line($"webhook      {sandbox.Webhook}");
        Terminal.Line($"address      {sandbox.Address}");
        Terminal.Line($"auth server  {sandbox.OAuth.Server}");
        Terminal.Line($"client id    {sandbox.OAuth.Application.ClientId}");
        Terminal.Line($"secret       {sandbox.OAuth.Application.ClientSecret}");
        Terminal.Line($"tokens       {sandbox.OAuth.Tokens.AccessToken} {sandbox.OAuth.Tokens.RefreshToken}");
        Terminal.Line($"control      {sandbox.Control}");
        if (sandbox.Certificate is not null)
        {
            Terminal.Line($"certificate  {sandbox.Certificate}");
        }

        Terminal.Note("");
        Terminal.Note("Use it as any portal:");
        Terminal.Note($"  b24 portal add sandbox --webhook {sandbox.Webhook}");
        Terminal.Note($"  b24 call profile --webhook {sandbox.Webhook}");
        Terminal.Note($"Break it: curl {(sandbox.Certificate is null ? "" : "--cacert " + sandbox.Certificate + " ")}-d batch:drop-after:count=1 {sandbox.Control}/faults");
        Terminal.Note("It lives in memory and ends with Ctrl+C.");
    }
}
