using System.Data;
using System.Data.Common;
using System.Globalization;
using Bridge24.State;
using Bridge24.Sync.Flows;
using MySqlConnector;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>MySQL and MariaDB: a read-only transaction; rows arrive as they are read.</summary>
internal sealed class MySqlDialect(SourceSettings settings) : ServerDialect(settings, "MySQL")
{
    public override string Tables =>
        """
        select table_name, table_schema from information_schema.tables
        where table_schema not in ('information_schema', 'mysql', 'performance_schema', 'sys')
        order by table_schema = database() desc, table_name
        """;

    protected override string Example => "Server=db.example;Database=shop;User ID=reader;Password=${SHOP_PASSWORD}";

    public override string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    public override async Task<DbTransaction?> PrepareAsync(DbConnection connection, CancellationToken cancellation)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        // Rows wait in the connection while earlier ones are written to the portal: the server's usual minute is too short for that.
        command.CommandText = "set session time_zone = '+00:00', session net_write_timeout = 28800";
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        return await ((MySqlConnection)connection).BeginTransactionAsync(IsolationLevel.RepeatableRead, isReadOnly: true, cancellation).ConfigureAwait(false);
    }

    /// <summary>The session's zone is UTC, and a literal cannot say so.</summary>
    public override string From(string query, string column, string value) => base.From(query, column, value.Replace("Z'", "'", StringComparison.Ordinal));

    public override object? Cell(object value, string type) => value is MySqlDateTime time ? Time(time, type) : base.Cell(value, type);

    protected override DbConnection Connection(string text)
    {
        var builder = new MySqlConnectionStringBuilder(DatabaseAddress.Keywords(text, "mysql", "mariadb"))
        {
            Pooling = false,
            AllowUserVariables = true,
            AllowZeroDateTime = true,
            // A tinyint(1) may hold a 2.
            TreatTinyAsBoolean = false,
        };
        if (builder.DefaultCommandTimeout == new MySqlConnectionStringBuilder().DefaultCommandTimeout)
            builder.DefaultCommandTimeout = (uint)Patience.TotalSeconds;
        Remember(string.Create(CultureInfo.InvariantCulture, $"{builder.Server}:{builder.Port}"), builder.Database, builder.UserID, builder.Password);
        return new MySqlConnection(builder.ConnectionString);
    }

    protected override bool IsLoginRefused(Exception exception) =>
        exception is MySqlException { ErrorCode: MySqlErrorCode.AccessDenied or MySqlErrorCode.DatabaseAccessDenied };

    protected override bool IsUnknownDatabase(Exception exception) => exception is MySqlException { ErrorCode: MySqlErrorCode.UnknownDatabase };

    /// <summary>0000-00-00 is this product's way to say that there is no date; a timestamp is UTC, as the session's zone is.</summary>
    private object? Time(MySqlDateTime time, string type) => time switch
    {
        { Year: 0, Month: 0, Day: 0 } => null,
        { IsValidDateTime: false } => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{time.Year:0000}-{time.Month:00}-{time.Day:00} is no day")),
        _ => base.Cell(type == "TIMESTAMP" ? DateTime.SpecifyKind(time.GetDateTime(), DateTimeKind.Utc) : time.GetDateTime(), type),
    };
}
