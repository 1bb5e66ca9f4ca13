using System.CommandLine;
using Bridge24.Cli.Portals;
using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync;

namespace Bridge24.Cli.Execution;

/// <summary>What a command works with: its arguments, the state, clients of portals.</summary>
internal sealed class CommandContext(ParseResult parsed, CancellationToken cancellation) : IAsyncDisposable
{
    private StateStore? _state;
    private SharedStores? _shared;

    public CancellationToken Cancellation { get; } = cancellation;

    public bool Verbose { get; } = parsed.GetValue(SharedOptions.Verbose);

    public T Get<T>(Argument<T> argument) => parsed.GetValue(argument)!;

    public T Get<T>(Option<T> option) => parsed.GetValue(option)!;

    public async Task<StateStore> StateAsync() =>
        _state ??= await StateStore.OpenAsync(StatePlace.Options(parsed.GetValue(SharedOptions.State)), Cancellation);

    /// <summary>What processes share: in Redis where BRIDGE24_REDIS names one, else in the state.</summary>
    public async Task<SharedStores> SharedAsync() => _shared ??= await SharedStores.OpenAsync(await StateAsync());

    public async Task<SyncEngine> EngineAsync()
    {
        var state = await StateAsync();
        var shared = await SharedAsync();
        return new SyncEngine(state, stored => PortalConnection.Open(stored, shared, Verbose, waitForCircuit: true));
    }

    /// <summary>The client of a stored portal, or of a webhook given on the command line.</summary>
    public async Task<Portal> PortalAsync(string? name, string? webhook)
    {
        if (webhook is not null)
        {
            return name is null
                ? PortalConnection.Open(Secrets.Webhook(webhook), CallRate.Cloud, budget: null, Verbose)
                : throw new UsageException("--portal and --webhook name two portals.", "Give one of them.");
        }

        return PortalConnection.Open(await StoredAsync(name), await SharedAsync(), Verbose, waitForCircuit: false);
    }

    /// <summary>A stored portal by its name; without a name the only one there is.</summary>
    public async Task<StoredPortal> StoredAsync(string? name)
    {
        var stored = await (await StateAsync()).Portals.ListAsync(Cancellation);
        if (name is null && stored.Count == 1)
        {
            return stored[0];
        }

        var found = stored.FirstOrDefault(portal => string.Equals(portal.Name, name, StringComparison.OrdinalIgnoreCase));
        if (found is not null)
        {
            return found;
        }

        var known = string.Join(", ", stored.Select(portal => $"\"{portal.Name}\""));
        throw (name, stored.Count) switch
        {
            (_, 0) => new UsageException(
                name is null ? "There is no portal yet." : $"Portal \"{name}\" is not known, and there is none yet.",
                $"Add it with: b24 portal add {name ?? "NAME"} --webhook URL"),
            (null, _) => new UsageException($"There are several portals: {known}.", "Say which one with: --portal NAME"),
            _ => new UsageException(
                $"Portal \"{name}\" is not known; there is {known}.",
                Nearest.Ask(Nearest.To(name, stored.Select(portal => portal.Name)), $"Add it with: b24 portal add {name} --webhook URL")),
        };
    }

    public async ValueTask DisposeAsync()
    {
        if (_shared is not null)
        {
            await _shared.DisposeAsync();
        }

        if (_state is not null)
        {
            await _state.DisposeAsync();
        }
    }
}
