using System.Data;
using System.Data.Common;
using System.Text;
using System.Text.Unicode;
using Bridge24.Sync.Flows;
using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>SQLite: a file, opened for reading only.</summary>
internal sealed class SqliteDialect(SourceSettings settings) : DatabaseDialect(settings)
{
    private const int NotADatabase = 26;

    public override string Name { get; } = Path.GetFileName(settings.Location);

    /// <summary>The driver knows no other way, and fetches no row before it is asked for.</summary>
    public override CommandBehavior ColumnsOnly => CommandBehavior.Default;

    public override string Tables => "select name, null from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%' order by name";

    public override DbConnection Connection() => File.Exists(Settings.Location)
        ? new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Settings.Location,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString())
        : throw TextFile.Missing(Settings);

    public override SourceException NotOpened(Exception exception) => exception is SqliteException { SqliteErrorCode: NotADatabase }
        ? TextFile.Problem(Settings, $"{Name} is no SQLite database", "Correct the path, or use csv or jsonl for a text file.", exception)
        : TextFile.Problem(Settings, $"{Name} refuses to be read: {Reason(exception)}", "Check the file and its permissions.", exception);

    /// <summary>An expression, and a column without a type, takes that of each row's value.</summary>
    public override bool Declares(DbDataReader reader, int column) =>
        SQLitePCL.raw.sqlite3_column_decltype(((SqliteDataReader)reader).Handle!, column).utf8_to_string() is { Length: > 0 };

    /// <summary>The driver puts a replacement where bytes are no text; such a value would be written as if it stood so in the database.</summary>
    public override object Value(DbDataReader reader, int column)
    {
        var value = base.Value(reader, column);
        return value is string text && text.Contains('\ufffd', StringComparison.Ordinal)
            && !Utf8.IsValid(SQLitePCL.raw.sqlite3_column_blob(((SqliteDataReader)reader).Handle!, column))
            ? throw new DecoderFallbackException("its bytes are no UTF-8")
            : value;
    }

    /// <summary>The library's message is <c>SQLite Error 1: 'no such column: x'.</c></summary>
    public override string Reason(Exception exception)
    {
        var message = exception.Message;
        var start = message.IndexOf('\'', StringComparison.Ordinal);
        var end = message.LastIndexOf('\'');
        return exception is SqliteException && start >= 0 && end > start ? message[(start + 1)..end] : base.Reason(exception);
    }
}
