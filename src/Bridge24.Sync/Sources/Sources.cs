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
            SourceKind.Sqlite or SourceKind.Postgres or SourceKind.MySql or SourceKind.SqlServer => new DatabaseSource(settings, Dialect(settings)),
            SourceKind.Http => new JsonLinesSource(settings, new TextFile(settings, new HttpDownload(settings, new HttpPatience()).WriteAsync)),
            SourceKind.Code => settings.Open!(),
            SourceKind.JsonLines => new JsonLinesSource(settings, Text(settings, standardInput)),
            _ => new CsvSource(settings, Text(settings, standardInput)),
        };
    }

    /// <summary>The names of a database's tables and views, of which <see cref="SourceSettings.Table"/> takes one.</summary>
    /// <exception cref="SourceException">The database cannot be read.</exception>
    public static async Task<IReadOnlyList<string>> TablesAsync(SourceSettings settings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var source = new DatabaseSource(settings, Dialect(settings));
        await using var _ = source.ConfigureAwait(false);
        return await source.TablesAsync(ct).ConfigureAwait(false);
    }

    private static DatabaseDialect Dialect(SourceSettings settings) => settings.Kind switch
    {
        SourceKind.Postgres => new PostgresDialect(settings),
        SourceKind.MySql => new MySqlDialect(settings),
        SourceKind.SqlServer => new SqlServerDialect(settings),
        _ => new SqliteDialect(settings),
    };

    private static TextFile Text(SourceSettings settings, Func<Stream> standardInput) => settings.Location != "-" ? new TextFile(settings) : new TextFile(settings, async (file, cancellation) =>
    {
        var input = standardInput();
        await using var _ = input.ConfigureAwait(false);
        await input.CopyToAsync(file, cancellation).ConfigureAwait(false);
    });
}
