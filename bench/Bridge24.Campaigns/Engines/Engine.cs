namespace Bridge24.Campaigns.Engines;

/// <summary>A real engine of stores, in a folder of its own; a server on the loopback address, which ends with it.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>All there are, by name.</summary>
    public static IReadOnlyDictionary<string, Func<Task<Engine>>> All { get; } = new Dictionary<string, Func<Task<Engine>>>(StringComparer.Ordinal)
    {
        ["sqlite"] = () => Task.FromResult<Engine>(new SqliteEngine()),
        ["postgres"] = async () => await PostgresEngine.StartAsync(),
        ["redis"] = async () => await RedisEngine.StartAsync(),
    };

    /// <summary>What a worker is told: <c>engine:where</c>.</summary>
    public abstract string Place { get; }

    /// <summary>A place of its own within the engine, by name.</summary>
    public virtual string PlaceOf(string name) => throw new NotSupportedException("It keeps no state of syncs.");

    /// <summary>False for an engine without a server.</summary>
    public virtual bool CanRestart => true;

    protected string Folder { get; } = Directory.CreateTempSubdirectory("bridge24-campaign-").FullName;

    /// <summary>Kills the server and starts it with what it has on disk.</summary>
    public virtual Task RestartAsync() => throw new NotSupportedException("There is no server to restart.");

    public virtual ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
