using Bridge24.Client;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Portals and their credentials.</summary>
public sealed class PortalStore
{
    private readonly SqliteFile _file;
    private readonly WebhookSecrets _secrets;

    internal PortalStore(SqliteFile file, WebhookSecrets secrets)
    {
        _file = file;
        _secrets = secrets;
    }

    /// <summary>Adds a portal, or replaces the credentials of the one with this name (names ignore case).</summary>
    /// <exception cref="StateException">The state cannot be written, or knows records of another portal under this name.</exception>
    public async Task<StoredPortal> SaveAsync(string name, WebhookUrl webhook, CallRate rate, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(webhook);
        var sealedWebhook = _secrets.Seal(webhook.Value.AbsoluteUri);
        var address = webhook.Portal.GetLeftPart(UriPartial.Authority);
        var id = await _file.WriteAsync(
            connection =>
            {
                KeepApart(connection, name, address);
                return connection.QuerySingle<long>(
                    """
                    INSERT INTO portal (name, name_key, webhook, address, capacity, per_second)
                    VALUES (@name, @nameKey, @sealedWebhook, @address, @Capacity, @PerSecond)
                    ON CONFLICT (name_key) DO UPDATE
                    SET name = excluded.name, webhook = excluded.webhook, address = excluded.address,
                        capacity = excluded.capacity, per_second = excluded.per_second
                    RETURNING id
                    """,
                    new { name, nameKey = KeyOf(name), sealedWebhook, address, rate.Capacity, rate.PerSecond });
            },
            ct).ConfigureAwait(false);
        return new StoredPortal { Id = id, Name = name, Webhook = webhook, Rate = rate };
    }

    /// <summary>All portals by name.</summary>
    /// <exception cref="StateException">A webhook cannot be decrypted.</exception>
    public async Task<IReadOnlyList<StoredPortal>> ListAsync(CancellationToken ct = default)
    {
        var rows = await _file.ReadAsync(
            connection => connection.Query<PortalRow>(
                """
                SELECT id AS Id, name AS Name, webhook AS Webhook, capacity AS Capacity, per_second AS PerSecond
                FROM portal WHERE removed = 0 ORDER BY name_key
                """).AsList(),
            ct).ConfigureAwait(false);
        return rows.ConvertAll(row => new StoredPortal
        {
            Id = row.Id,
            Name = row.Name,
            Webhook = WebhookUrl.Parse(_secrets.Open(row.Name, row.Webhook)),
            Rate = new CallRate(row.Capacity, row.PerSecond),
        });
    }

    /// <summary>Removes a portal with all that is known of it; false when there is none.</summary>
    /// <exception cref="StateException">The state cannot be written.</exception>
    public async Task<bool> RemoveAsync(string name, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(name);

        // It is gone at once; what hangs on it goes in steps, which a later removal ends should this one be cut off.
        var found = await _file.WriteAsync(
            connection => connection.Execute(
                "UPDATE portal SET removed = 1, name_key = char(10) || id, webhook = x'' WHERE name_key = @key AND removed = 0",
                new { key = KeyOf(name) }),
            ct).ConfigureAwait(false);
        while (await _file.WriteAsync(Sweep, ct).ConfigureAwait(false) > 0)
        {
        }

        return found > 0;
    }

    /// <summary>Links name records by their number, and another portal's record of that number is somebody else.</summary>
    private static void KeepApart(SqliteConnection connection, string name, string address)
    {
        var known = connection.QuerySingleOrDefault<string>(
            """
            SELECT address FROM portal
            WHERE name_key = @key AND address <> @address AND EXISTS (SELECT 1 FROM flow WHERE portal_id = portal.id)
            """,
            new { key = KeyOf(name), address });
        if (known is not null)
        {
            throw new StateException(
                $"Portal \"{name}\" is {known}, where flows have run; {address} is another one. "
                + $"Give that a name of its own, or forget the first with: b24 portal remove {name}");
        }
    }

    private static string KeyOf(string name) => name.Trim().ToUpperInvariant();

    private static int Sweep(SqliteConnection connection)
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
            var deleted = connection.Execute(step, new { SqliteFile.MaxRows });
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

        public double Capacity { get; init; }

        public double PerSecond { get; init; }
    }
}
