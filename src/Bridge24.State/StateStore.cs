using System.Security.Cryptography;
using Bridge24.Client;
using Dapper;

namespace Bridge24.State;

/// <summary>Everything that must survive. Safe to share between threads, and its file between processes.</summary>
public sealed class StateStore : IAsyncDisposable
{
    private const int KeyLength = 32;

    private readonly SqliteFile _file;
    private readonly SqliteFile _beside;
    private readonly Lazy<ReadOnlyMemory<byte>> _hashKey;

    private StateStore(SqliteFile file, SqliteFile beside, StateOptions options)
    {
        _file = file;
        _beside = beside;
        _hashKey = new Lazy<ReadOnlyMemory<byte>>(MakeHashKey);
        Portals = new PortalStore(file, new StateSecrets(file.Path, options.Key, "bridge24.webhook"));
        Tokens = new SqliteTokens(file, new StateSecrets(file.Path, options.Key, "bridge24.tokens"), options.Clock);
        Flows = new FlowStore(file);
        Links = new LinkStore(file);
        Intents = new IntentStore(file);
        Runs = new RunStore(file, options.Clock);
        DeadLetters = new DeadLetterStore(file);
        Retention = new Retention(file, options.Clock);
        Eraser = new Eraser(file);
        Leases = new SqliteLeases(beside, options.Clock);
        Budget = new SqliteCallBudget(beside);
    }

    /// <summary>Opens the state, makes and migrates it where needed.</summary>
    /// <exception cref="StateException">It cannot be opened.</exception>
    public static Task<StateStore> OpenAsync(StateOptions options, CancellationToken ct = default) =>
        OpenAsync(options, StateSchema.Versions, ct);

    internal static async Task<StateStore> OpenAsync(StateOptions options, SchemaVersions versions, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        ct.ThrowIfCancellationRequested();
        if (options.Key is { Length: not KeyLength } key)
        {
            throw new StateException($"The key for secrets has {key.Length} bytes, and {KeyLength} are needed. Give it as {KeyLength} bytes or their base64.");
        }

        var file = SqliteFile.Open(options.Path, versions, "FULL");
        try
        {
            var beside = SqliteFile.Open(
                file.Path + "-leases", LeaseSchema.Versions, "NORMAL", connection => SqliteCallBudget.AddClock(connection, options.Clock));
            return new StateStore(file, beside, options);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The secret that keys the hashes of links; made once.</summary>
    public ReadOnlyMemory<byte> HashKey => _hashKey.Value;

    /// <summary>Portals and their credentials.</summary>
    public PortalStore Portals { get; }

    /// <summary>Token pairs of applications.</summary>
    public ITokenStore Tokens { get; }

    /// <summary>Who each flow is, and its mappings.</summary>
    public FlowStore Flows { get; }

    /// <summary>Which record belongs to which key.</summary>
    public LinkStore Links { get; }

    /// <summary>Writes that were sent and not settled.</summary>
    public IntentStore Intents { get; }

    /// <summary>Runs with their accounts and changes.</summary>
    public RunStore Runs { get; }

    /// <summary>Rows that could not be carried over.</summary>
    public DeadLetterStore DeadLetters { get; }

    /// <summary>Removes what was kept long enough.</summary>
    public Retention Retention { get; }

    /// <summary>Erases what is known of a person.</summary>
    public Eraser Eraser { get; }

    /// <summary>Leases, in the file beside.</summary>
    public ILeaseStore Leases { get; }

    /// <summary>The call budget, in the file beside.</summary>
    public ICallBudget Budget { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync().ConfigureAwait(false);
        await _beside.DisposeAsync().ConfigureAwait(false);
    }

    private ReadOnlyMemory<byte> MakeHashKey()
    {
        // SQLite works on the calling thread: the task is complete when it is returned, unless another thread has its turn.
        return _file.WriteAsync<ReadOnlyMemory<byte>>(
            connection =>
            {
                connection.Execute(
                    "INSERT INTO secret (name, value) VALUES ('hash_key', @value) ON CONFLICT DO NOTHING",
                    new { value = RandomNumberGenerator.GetBytes(KeyLength) });
                return connection.QuerySingle<byte[]>("SELECT value FROM secret WHERE name = 'hash_key'");
            },
            CancellationToken.None).GetAwaiter().GetResult();
    }
}
