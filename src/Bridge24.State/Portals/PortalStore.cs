using System.Data.Common;
using Bridge24.Client;
using Dapper;

namespace Bridge24.State;

/// <summary>Portals and their credentials.</summary>
public sealed class PortalStore
{
    private readonly StateDatabase _database;
    private readonly StateSecrets _secrets;

    internal PortalStore(StateDatabase database, StateSecrets secrets)
    {
        _database = database;
        _secrets = secrets;
    }

    /// <summary>Adds a portal, or replaces the credentials of the one with this name (names ignore case).</summary>
    /// <exception cref="StateException">The state cannot be written, or knows records of another portal under this name.</exception>
    public Task<StoredPortal> SaveAsync(string name, WebhookUrl webhook, CallRate rate, CancellationToken ct = default) =>
        SaveAsync(name, webhook, rate, KeepApartAsync, ct);

    /// <summary>The same for a portal that is called as an application.</summary>
    /// <exception cref="StateException">The state cannot be written, or knows records of another portal under this name.</exception>
    public Task<StoredPortal> SaveAsync(string name, StoredApplication application, CallRate rate, CancellationToken ct = default) =>
        SaveAsync(name, application, rate, KeepApartAsync, ct);

    /// <summary>The portal of this name was renamed by its owner: the credentials change and its links stay.</summary>
    /// <exception cref="StateException">The state cannot be written.</exception>
    public Task<StoredPortal> MoveAsync(string name, WebhookUrl webhook, CallRate rate, CancellationToken ct = default) =>
        SaveAsync(name, webhook, rate, AllowAsync, ct);

    /// <summary>The same for a portal that is called as an application.</summary>
    /// <exception cref="StateException">The state cannot be written.</exception>
    public Task<StoredPortal> MoveAsync(string name, StoredApplication application, CallRate rate, CancellationToken ct = default) =>
        SaveAsync(name, application, rate, AllowAsync, ct);

    /// <summary>All portals by name.</summary>
    /// <exception cref="StateException">A webhook cannot be decrypted.</exception>
    public async Task<IReadOnlyList<StoredPortal>> ListAsync(CancellationToken ct = default)
    {
        var rows = await _database.ReadAsync(
            connection => connection.QueryAsync<PortalRow>(
                """
                SELECT id AS Id, name AS Name, webhook AS Webhook, oauth AS OAuth, capacity AS Capacity, per_second AS PerSecond
                FROM portal WHERE removed = 0 ORDER BY name_key
                """),
            ct).ConfigureAwait(false);
        return rows.Select(row => new StoredPortal
        {
            Id = row.Id,
            Name = row.Name,
            Webhook = row.OAuth is null ? WebhookUrl.Parse(_secrets.Open($"The webhook of portal \"{row.Name}\"", row.Webhook)) : null,
            Application = row.OAuth is { } oauth ? ApplicationJson.Read(_secrets.Open($"The application of portal \"{row.Name}\"", oauth)) : null,
            Rate = new CallRate(row.Capacity, row.PerSecond),
        }).ToList();
    }

    /// <summary>Removes a portal with all that is known of it; false when there is none.</summary>
    /// <exception cref="StateException">The state cannot be written.</exception>
    public async Task<bool> RemoveAsync(string name, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(name);

        // It is gone at once; what hangs on it goes in steps, which a later removal ends should this one be cut off.
        var found = await _database.WriteAloneAsync(
            connection => connection.ExecuteAsync(
                "UPDATE portal SET removed = 1, name_key = @line || CAST(id AS text), webhook = @none, oauth = NULL WHERE name_key = @key AND removed = 0",
                new { key = KeyOf(name), line = "\n", none = Array.Empty<byte>() }),
            ct).ConfigureAwait(false);
        while (await _database.WriteAloneAsync(SweepAsync, ct).ConfigureAwait(false) > 0)
        {
        }

        return found > 0;
    }

    private async Task<StoredPortal> SaveAsync(string name, WebhookUrl webhook, CallRate rate, Func<DbConnection, string, string, Task> check, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        var id = await SaveAsync(name, webhook.Portal, _secrets.Seal(webhook.Value.AbsoluteUri), null, rate, check, ct).ConfigureAwait(false);
        return new StoredPortal { Id = id, Name = name, Webhook = webhook, Rate = rate };
    }

    private async Task<StoredPortal> SaveAsync(string name, StoredApplication application, CallRate rate, Func<DbConnection, string, string, Task> check, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(application);
        var id = await SaveAsync(name, application.Portal, [], _secrets.Seal(ApplicationJson.Write(application)), rate, check, ct).ConfigureAwait(false);
        return new StoredPortal { Id = id, Name = name, Application = application, Rate = rate };
    }

    private Task<long> SaveAsync(string name, Uri portal, byte[] webhook, byte[]? oauth, CallRate rate, Func<DbConnection, string, string, Task> check, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var address = portal.GetLeftPart(UriPartial.Authority);
        return _database.WriteAloneAsync(
            async connection =>
            {
                await check(connection, name, address).ConfigureAwait(false);
                return await connection.QuerySingleAsync<long>(
                    """
                    INSERT INTO portal (name, name_key, webhook, oauth, address, capacity, per_second)
                    VALUES (@name, @nameKey, @webhook, @oauth, @address, @Capacity, @PerSecond)
                    ON CONFLICT (name_key) DO UPDATE
                    SET name = excluded.name, webhook = excluded.webhook, oauth = excluded.oauth, address = excluded.address,
                        capacity = excluded.capacity, per_second = excluded.per_second
                    RETURNING id
                    """,
                    new { name, nameKey = KeyOf(name), webhook, oauth, address, rate.Capacity, rate.PerSecond }).ConfigureAwait(false);
            },
            ct);
    }

    /// <summary>Links name records by their number, and another portal's record of that number is somebody else.</summary>
    private static async Task KeepApartAsync(DbConnection connection, string name, string address)
    {
        var known = await connection.QuerySingleOrDefaultAsync<string>(
            """
            SELECT address FROM portal
            WHERE name_key = @key AND address <> @address AND EXISTS (SELECT 1 FROM flow WHERE portal_id = portal.id)
            """,
            new { key = KeyOf(name), address }).ConfigureAwait(false);
        if (known is not null)
        {
            throw new StateException(
                $"Portal \"{name}\" is {known}, where flows have run; {address} is another one. "
                + $"Give that a name of its own; if the portal was renamed: b24 portal move {name} {address}; to forget the first: b24 portal remove {name}");
        }
    }

    private static Task AllowAsync(DbConnection connection, string name, string address) => Task.CompletedTask;

    private static string KeyOf(string name) => name.Trim().ToUpperInvariant();

    private static async Task<int> SweepAsync(DbConnection connection)
    {
        const string Flows = "SELECT flow.id FROM flow JOIN portal ON portal.id = flow.portal_id WHERE portal.removed = 1";
        string[] steps =
        [
            $"DELETE FROM change WHERE id IN (SELECT id FROM change WHERE run_id IN (SELECT id FROM run WHERE flow_id IN ({Flows})) LIMIT @MaxRows)",
            $"DELETE FROM link WHERE (flow_id, key) IN (SELECT flow_id, key FROM link WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            $"DELETE FROM intent WHERE (flow_id, key) IN (SELECT flow_id, key FROM intent WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            $"DELETE FROM dead_letter WHERE id IN (SELECT id FROM dead_letter WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            $"DELETE FROM mapping WHERE flow_id IN ({Flows})",
            $"DELETE FROM run WHERE id IN (SELECT id FROM run WHERE flow_id IN ({Flows}) LIMIT @MaxRows)",
            "DELETE FROM flow WHERE portal_id IN (SELECT id FROM portal WHERE removed = 1)",
            "DELETE FROM portal WHERE removed = 1",
        ];
        foreach (var step in steps)
        {
            var deleted = await connection.ExecuteAsync(step, new { StateDatabase.MaxRows }).ConfigureAwait(false);
            if (deleted > 0)
            {
                return deleted;
            }
        }

        return 0;
    }

    private sealed class PortalRow
    {
        public long Id { get; init; }

        public string Name { get; init; } = "";

        public byte[] Webhook { get; init; } = [];

        public byte[]? OAuth { get; init; }

        public double Capacity { get; init; }

        public double PerSecond { get; init; }
    }
}
