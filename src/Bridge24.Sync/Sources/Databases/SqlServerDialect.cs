using System.Data.Common;
using Bridge24.Sync.Flows;
using Microsoft.Data.SqlClient;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>SQL Server. It has no read-only transactions: the login's rights are what keeps a query from writing.</summary>
internal sealed class SqlServerDialect(SourceSettings settings) : ServerDialect(settings, "SQL Server")
{
    private const int LoginFailed = 18456;
    private const int CannotOpenDatabase = 4060;

    public override string Tables =>
        "select table_name, table_schema from information_schema.tables order by case when table_schema = schema_name() then 0 else 1 end, table_name";

    protected override string Example => "Server=db.example;Database=shop;User ID=reader;Password=${SHOP_PASSWORD}";

    public override string Quoted(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";

    /// <summary>A query that sorts cannot stand in another one here: its rows are left out as they arrive.</summary>
    public override string From(string query, string column, string value) => query;

    public override SourceException NotOpened(Exception exception) => exception is NotSupportedException
        ? TextFile.Problem(Settings, $"{Name} cannot be opened: {Reason(exception)}", "The SQL Server driver needs the library ICU (apt-get install libicu-dev), and .NET not in invariant mode.")
        : base.NotOpened(exception);

    protected override DbConnection Connection(string text)
    {
        var builder = new SqlConnectionStringBuilder(text) { Pooling = false, ApplicationIntent = ApplicationIntent.ReadOnly };
        if (builder.CommandTimeout == new SqlConnectionStringBuilder().CommandTimeout)
            builder.CommandTimeout = (int)Patience.TotalSeconds;
        Remember(builder.DataSource, builder.InitialCatalog, builder.UserID, builder.Password);
        return new SqlConnection(builder.ConnectionString);
    }

    protected override bool IsLoginRefused(Exception exception) => exception is SqlException { Number: LoginFailed };

    protected override bool IsUnknownDatabase(Exception exception) => exception is SqlException { Number: CannotOpenDatabase };
}
