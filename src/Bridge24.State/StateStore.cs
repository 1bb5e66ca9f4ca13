using System.Security.Cryptography;
using Bridge24.Client;
using Dapper;

namespace Bridge24.State;

/// <summary>Everything that must survive. Safe to share between threads, and its file or database between processes.</summary>
public sealed class StateStore : IAsyncDisposable
{
    private const int KeyLength = 32;

    private readonly StateDatabase _main;
    private readonly StateDatabase _beside;
    private readonly Func<string, StateSecrets> _secrets;

    /// <param name="main">Where all stands but what is beside.</param>
    /// <param name="beside">Where leases and the call budget stand; may be the same.</param>
    /// <param name="hashKey">The secret that keys the hashes of links.</param>
    /// <param name="folder">Where keys for secrets are made, unless one is given.</param>
    /// <param name="key">The key for secrets.</param>
    /// <param name="clock">The time of runs.</param>
    private StateStore(StateDatabase main, StateDatabase beside, byte[] hashKey, string folder, byte[]? key, TimeProvider clock)
    {
        _main = main;
        _beside = beside;
        HashKey = hashKey;
        _secrets = purpose => new StateSecrets(folder, key, purpose);
        Portals = new PortalStore(main, _secrets(StateSecrets.Portals));
        Tokens = new StateTokens(main, _secrets(StateSecrets.Tokens));
        Flows = new FlowStore(main);
        Links = new LinkStore(main);
        Intents = new IntentStore(main);
        Runs = new RunStore(main, clock);
        DeadLetters = new DeadLetterStore(main);
        Retention = new Retention(main, clock);
        Eraser = new Eraser(main);
        Leases = new StateLeases(beside);
        Budget = new StateCallBudget(beside);
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

        return options.Postgres is { } place
            ? await OpenPostgresAsync(place, options, versions, ct).ConfigureAwait(false)
            : await OpenSqliteAsync(options, versions, ct).ConfigureAwait(false);
    }

    /// <summary>The secret that keys the hashes of links; made once.</summary>
    public ReadOnlyMemory<byte> HashKey { get; }

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

    /// <summary>Leases; with SQLite in the file beside.</summary>
    public ILeaseStore Leases { get; }

    /// <summary>The call budget; with SQLite in the file beside.</summary>
    public ICallBudget Budget { get; }

    /// <summary>Writes all that the state holds as lines of JSON, of one moment. Secrets go encrypted with the caller's key, or are left out without one.</summary>
    /// <exception cref="StateException">It cannot be read, or a secret was stored with another key.</exception>
    public Task<MovedState> ExportAsync(Stream target, CancellationToken ct = default) => new StateExport(_main, _secrets).WriteAsync(target, ct);

    /// <summary>Fills this state, which must be empty, with an exported one, all of it or nothing; answers how many rows there were. Open it anew afterwards.</summary>
    /// <param name="source">What <see cref="ExportAsync"/> wrote.</param>
    /// <param name="file">What errors call it.</param>
    /// <param name="ct">Stops the import.</param>
    /// <exception cref="StateException">This state is not empty, the lines are none of a state, or their secrets were encrypted with another key.</exception>
    public Task<long> ImportAsync(TextReader source, string file, CancellationToken ct = default) =>
        _main.WriteAloneAsync(connection => new StateImport(_main, _secrets, file).ReadAsync(connection, source, ct), ct);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _main.DisposeAsync().ConfigureAwait(false);
        await _beside.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<StateStore> OpenPostgresAsync(PostgresPlace place, StateOptions options, SchemaVersions versions, CancellationToken ct)
    {
        var key = options.Key ?? throw new StateException($"The state is in {place}, and there secrets stand encrypted with a key of yours only. Give 32 bytes as BRIDGE24_KEY.");
        var database = await PostgresDatabase.OpenAsync(place, [versions, LeaseSchema.Versions], options, ct).ConfigureAwait(false);
        try
        {
            return new StateStore(database, database, await HashKeyAsync(database, ct).ConfigureAwait(false), "", key, options.Clock);
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<StateStore> OpenSqliteAsync(StateOptions options, SchemaVersions versions, CancellationToken ct)
    {
        var file = SqliteFile.Open(options.Path, versions, "FULL", options.Clock);
        SqliteFile? beside = null;
        try
        {
            beside = SqliteFile.Open(file.Path + "-leases", LeaseSchema.Versions, "NORMAL", options.Clock);
            var hashKey = await HashKeyAsync(file, ct).ConfigureAwait(false);
            return new StateStore(file, beside, hashKey, Path.GetDirectoryName(file.Path)!, options.Key, options.Clock);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            if (beside is not null)
            {
                await beside.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    private static async Task<byte[]> HashKeyAsync(StateDatabase database, CancellationToken ct)
    {
        const string Read = "SELECT value FROM secret WHERE name = 'hash_key'";
        return await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<byte[]>(Read), ct).ConfigureAwait(false)
            ?? await database.WriteAsync(
                async connection =>
                {
                    await connection.ExecuteAsync(
                        "INSERT INTO secret (name, value) VALUES ('hash_key', @value) ON CONFLICT DO NOTHING",
                        new { value = RandomNumberGenerator.GetBytes(KeyLength) }).ConfigureAwait(false);
                    return await connection.QuerySingleAsync<byte[]>(Read).ConfigureAwait(false);
                },
                ct).ConfigureAwait(false);
    }
}
