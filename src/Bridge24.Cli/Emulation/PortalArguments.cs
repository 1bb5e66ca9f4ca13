using System.CommandLine;
using System.Globalization;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Portals;
using Bridge24.Client;
using Bridge24.Sandbox;

namespace Bridge24.Cli.Emulation;

/// <summary>How the emulated portal is told to behave.</summary>
internal sealed class PortalArguments
{
    private readonly Option<int> _port = new("--port") { Description = "The port; 0 takes any free one", HelpName = "N" };
    private readonly Option<bool> _any = new("--any-address") { Description = "Listen on every address of the machine, as a container needs; the page moves to the control address" };
    private readonly Option<bool> _http = new("--http") { Description = "Plain http instead of https with a development certificate" };
    private readonly Option<int?> _seed = new("--seed") { Description = "Make N contacts at start", HelpName = "N" };
    private readonly Option<string?> _rate = new("--rate") { Description = "The limit: CAPACITY:PER_SECOND, cloud (50:2, the default), enterprise or none", HelpName = "RATE" };
    private readonly Option<bool> _realistic = new("--realistic") { Description = "Answers take 100 ms and a change is billed 0.48 s, as users of real portals report; --latency and --operating go before it" };
    private readonly Option<int> _latency = new("--latency") { Description = "Milliseconds that each answer takes", HelpName = "MS" };
    private readonly Option<string[]> _cost = new("--cost") { Description = "Seconds of server time of a method; they pass and are billed", HelpName = "METHOD=SECONDS" };
    private readonly Option<string[]> _operating = new("--operating") { Description = "Seconds billed to a method at each call, without a wait", HelpName = "METHOD=SECONDS" };
    private readonly Option<double?> _limit = new("--operating-limit") { Description = "Seconds that a method may use in ten minutes; 480 unless given, 0 for no limit", HelpName = "SECONDS" };
    private readonly Option<string[]> _fault = new("--fault") { Description = "A fault: METHOD:KIND[:count=N][:probability=P][:after=N][:seconds=S]; see docs/sandbox.md", HelpName = "RULE" };
    private readonly Option<string[]> _quirk = new("--quirk") { Description = "A behaviour that the documentation leaves open; see --quirks list", HelpName = "NAME=VALUE" };

    private readonly Option<string[]> _scenario = new("--scenario") { Description = "Play a scenario from the start; see --scenarios list", HelpName = "NAME|FILE" };
    private readonly Option<int?> _chance = new("--chance") { Description = "Seed of the chance in faults and scenarios; the same number gives the same course", HelpName = "N" };

    public void AddTo(Verb verb)
    {
        foreach (var option in (Option[])[_port, _any, _http, _seed, _rate, _realistic, _latency, _cost, _operating, _limit, _fault, _quirk, _scenario, _chance]) verb.Add(option);
    }

    public SandboxOptions Read(CommandContext context)
    {
        var limit = RateText.Parse(context.Get(_rate));
        var usual = context.Get(_realistic) ? SandboxOptions.Realistic : new SandboxOptions();
        var free = double.IsInfinity(limit.PerSecond);
        return new SandboxOptions
        {
            Port = context.Get(_port),
            AnyAddress = context.Get(_any),
            Https = !context.Get(_http),
            CertificateFolder = Path.GetDirectoryName(PortalConnection.CertificateFile),
            SeedContacts = context.Get(_seed) ?? 0,
            Capacity = free ? CallRate.Cloud.Capacity : limit.Capacity,
            PerSecond = free ? 0 : limit.PerSecond,
            Latency = context.Get(_latency) is > 0 and var latency ? TimeSpan.FromMilliseconds(latency) : usual.Latency,
            Costs = Costs(context.Get(_cost) ?? []),
            OperatingCosts = Costs(context.Get(_operating) ?? [], usual.OperatingCosts),
            OperatingLimit = context.Get(_limit) ?? new SandboxOptions().OperatingLimit,
            Faults = context.Get(_fault) ?? [],
            Quirks = context.Get(_quirk) ?? [],
            Scenarios = context.Get(_scenario) ?? [],
            Seed = context.Get(_chance) ?? new SandboxOptions().Seed,
        };
    }

    // A method named twice has the last of its costs.
    private static Dictionary<string, double> Costs(string[] given, IReadOnlyDictionary<string, double>? usual = null)
    {
        var costs = new Dictionary<string, double>(usual ?? new Dictionary<string, double>(), StringComparer.OrdinalIgnoreCase);
        foreach (var text in given)
        {
            var pair = text.Split('=');
            costs[pair[0]] = pair.Length == 2 && double.TryParse(pair[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
                ? seconds
                : throw new UsageException($"\"{text}\" is not a cost.", "Give METHOD=SECONDS, such as crm.item.add=0.7");
        }

        return costs;
    }
}
