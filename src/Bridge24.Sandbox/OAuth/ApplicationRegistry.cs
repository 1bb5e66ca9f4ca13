using System.Collections.Concurrent;

namespace Bridge24.Sandbox.OAuth;

/// <summary>The applications of this portal by their client id.</summary>
internal sealed class ApplicationRegistry
{
    public const string DefaultId = "local.sandbox";

    private readonly ConcurrentDictionary<string, Installation> _byId = new(StringComparer.Ordinal);
    private long _last;

    public ApplicationRegistry(IReadOnlyList<SandboxApplication> applications)
    {
        Default = Add(new SandboxApplication(DefaultId, Secrets.New(50), ApplicationScopes.All));
        foreach (var application in applications) Add(application);
    }

    public Installation Default { get; }

    public IEnumerable<Installation> All => _byId.Values.OrderBy(one => one.Id);

    public Installation? Find(string clientId) => _byId.GetValueOrDefault(clientId);

    /// <summary>Installs an application, or another version of one that is there.</summary>
    public Installation Add(SandboxApplication application)
    {
        if (string.IsNullOrWhiteSpace(application.ClientId) || string.IsNullOrWhiteSpace(application.ClientSecret))
            throw new ArgumentException("An application needs a client id and a client secret.", nameof(application));
        return _byId[application.ClientId] = new Installation(Interlocked.Increment(ref _last), application, Secrets.Hex(32));
    }
}
