namespace Bridge24.Sandbox;

/// <summary>How an emulated portal behaves.</summary>
public sealed record SandboxOptions
{
    /// <summary>Port to listen on; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Listens on every address of the machine, as a container needs, instead of the loopback address only.</summary>
    public bool AnyAddress { get; init; }

    /// <summary>Serves https with a development certificate that is made at first use.</summary>
    public bool Https { get; init; }

    /// <summary>Folder of sandbox.pem and its key; null takes the user's local application data.</summary>
    public string? CertificateFolder { get; init; }

    /// <summary>Seed of the random source behind seeded records, fault probabilities and scenarios.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Contacts made at start.</summary>
    public int SeedContacts { get; init; }

    /// <summary>Requests that the leaky bucket holds.</summary>
    public double Capacity { get; init; } = 50;

    /// <summary>Requests that leave the bucket in a second; zero or less means no limit.</summary>
    public double PerSecond { get; init; } = 2;

    /// <summary>Time that passes before a request is looked at.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>
    /// Takes the server time that the documentation's own examples show for a method, and for a method without one the middle of them all.
    /// <see cref="Costs"/> goes before it.
    /// </summary>
    public bool Realistic { get; init; }

    /// <summary>Seconds of server time by method name; they pass, and are billed.</summary>
    public IReadOnlyDictionary<string, double> Costs { get; init; } =
        new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Seconds billed to a method at each call, by its name, without any wait.</summary>
    public IReadOnlyDictionary<string, double> OperatingCosts { get; init; } =
        new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Seconds that a method may use in ten minutes before it is refused with OPERATION_TIME_LIMIT; zero means no limit.</summary>
    public double OperatingLimit { get; init; } = 480;

    /// <summary>Fault rules, METHOD:KIND[:count=N][:probability=P][:after=N][:seconds=S][:position=K].</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Quirks that are not at their default, NAME=VALUE; <see cref="SandboxQuirk.All"/> names them.</summary>
    public IReadOnlyList<string> Quirks { get; init; } = [];

    /// <summary>Scenarios played from the start: names of <see cref="SandboxScenario.All"/>, or paths of files.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Applications installed besides the one that every sandbox has.</summary>
    public IReadOnlyList<SandboxApplication> Applications { get; init; } = [];

    /// <summary>Makes the authorization page ask who lets the application in, instead of taking the first user.</summary>
    public bool AskOnAuthorize { get; init; }

    /// <summary>People of the portal, with ids from 1 on; the webhook belongs to the first.</summary>
    public IReadOnlyList<SandboxUser> Users { get; init; } = [new("admin@example.com", "Ada", "Admin", IsAdmin: true)];

    /// <summary>What the webhooks may do, such as crm and user; null for everything.</summary>
    public IReadOnlyList<string>? WebhookScopes { get; init; }

    /// <summary>Clock of records, limits and every wait.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
