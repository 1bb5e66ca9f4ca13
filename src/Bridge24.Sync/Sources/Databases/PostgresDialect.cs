using System.Data;
using System.Data.Common;
using Bridge24.State;
using Bridge24.Sync.Flows;
using Npgsql;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>PostgreSQL: a read-only transaction that sees one moment; rows arrive as they are read.</summary>
internal sealed class PostgresDialect(SourceSettings settings) : ServerDialect(settings, "PostgreSQL")
{
    public override string Tables =>
        """
        select c.relname, n.nspname from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        order by array_position(current_schemas(false), n.nspname), c.relname
        """;

    protected override string Example => "Host=db.example;Database=shop;Username=reader;Password=${SHOP_PASSWORD}";

    public override async Task<DbTransaction?> PrepareAsync(DbConnection connection, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        // A database without an encoding of its own refuses all rows because of one byte that is no text, if it is asked to convert them.
        var isRaw = ((NpgsqlConnection)connection).PostgresParameters.GetValueOrDefault("server_encoding") == "SQL_ASCII";
        command.CommandText = "set transaction read only" + (isRaw ? "; set local client_encoding = 'SQL_ASCII'" : "");
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        return transaction;
    }

    protected override DbConnection Connection(string text)
    {
        var builder = new NpgsqlConnectionStringBuilder(DatabaseAddress.Keywords(text, "postgres", "postgresql")) { Pooling = false };
        if (builder.CommandTimeout == new NpgsqlConnectionStringBuilder().CommandTimeout)
            builder.CommandTimeout = (int)Patience.TotalSeconds;
        Remember($"{builder.Host}:{builder.Port}", builder.Database, builder.Username, builder.Password);
        return new NpgsqlConnection(builder.ConnectionString);
    }

    protected override bool IsLoginRefused(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification };

    protected override bool IsUnknownDatabase(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName };
}
