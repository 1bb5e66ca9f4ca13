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

    /// <summary>Those that keep the state of syncs, each on a disk that can be filled up.</summary>
    public static IReadOnlyDictionary<string, Func<Task<Engine>>> OnSmallDisk { get; } = new Dictionary<string, Func<Task<Engine>>>(StringComparer.Ordinal)
    {
        ["sqlite"] = () => Task.FromResult<Engine>(SqliteEngine.OnDisk(megabytes: 8)),
        ["postgres"] = async () => await PostgresEngine.StartAsync(diskMegabytes: 300),
    };

    /// <summary>What a worker is told: <c>engine:where</c>.</summary>
    public abstract string Place { get; }

    /// <summary>A place of its own within the engine, by name.</summary>
    public virtual string PlaceOf(string name) => throw new NotSupportedException("It keeps no state of syncs.");

    /// <summary>False for an engine without a server.</summary>
    public virtual bool CanRestart => true;

    /// <summary>The disk that all of it stands on, when it was started on a small one.</summary>
    public SmallDisk? Disk { get; private set; }

    protected string Folder { get; } = Directory.CreateTempSubdirectory("bridge24-campaign-").FullName;

    /// <summary>Puts its folder onto a small disk; done before anything stands in it.</summary>
    /// <exception cref="InvalidOperationException">This user may not mount.</exception>
    protected void UseSmallDisk(int megabytes) => Disk = SmallDisk.Mount(Folder, megabytes)
        ?? throw new InvalidOperationException("A small disk cannot be mounted. Run it as an administrator, or inside: unshare -Urm");

    /// <summary>Kills the server and starts it with what it has on disk.</summary>
    public virtual Task RestartAsync() => throw new NotSupportedException("There is no server to restart.");

    /// <summary>Kills every process of the server with kill -9, and starts it again after a while.</summary>
    public virtual Task CrashAsync(TimeSpan away) => throw new NotSupportedException("There is no server to kill.");

    public virtual ValueTask DisposeAsync()
    {
        Disk?.Dispose();
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
