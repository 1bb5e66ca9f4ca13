using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources.Databases;
using Bridge24.Sync.Sources.Http;

namespace Bridge24.Sync.Sources;

/// <summary>Opens the source of a flow.</summary>
public static class Sources
{
    /// <summary>Opens a source; files and tables are looked at when columns or rows are first asked for.</summary>
    public static ISource Open(SourceSettings settings) => Open(settings, Console.OpenStandardInput);

    internal static ISource Open(SourceSettings settings, Func<Stream> standardInput)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Kind switch
        {
            SourceKind.Sqlite => new DatabaseSource(settings, new SqliteDialect(settings)),
            SourceKind.Postgres => new DatabaseSource(settings, new PostgresDialect(settings)),
            SourceKind.MySql => new DatabaseSource(settings, new MySqlDialect(settings)),
            SourceKind.SqlServer => new DatabaseSource(settings, new SqlServerDialect(settings)),
            SourceKind.Http => new JsonLinesSource(settings, new TextFile(settings, new HttpDownload(settings, new HttpPatience()).WriteAsync)),
            SourceKind.Code => settings.Open!(),
            SourceKind.JsonLines => new JsonLinesSource(settings, Text(settings, standardInput)),
            _ => new CsvSource(settings, Text(settings, standardInput)),
        };
    }

    private static TextFile Text(SourceSettings settings, Func<Stream> standardInput) => settings.Location != "-" ? new TextFile(settings) : new TextFile(settings, async (file, cancellation) =>
    {
        var input = standardInput();
        await using var _ = input.ConfigureAwait(false);
        await input.CopyToAsync(file, cancellation).ConfigureAwait(false);
    });
}
