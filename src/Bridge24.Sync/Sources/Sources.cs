using Bridge24.Sync.Flows;

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
            SourceKind.Sqlite => new SqliteSource(settings),
            SourceKind.JsonLines => new JsonLinesSource(settings, new TextFile(settings, standardInput)),
            _ => new CsvSource(settings, new TextFile(settings, standardInput)),
        };
    }
}
