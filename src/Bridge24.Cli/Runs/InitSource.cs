using Bridge24.Cli.Execution;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Runs;

/// <summary>The source that a person names for a new flow, read as a flow file would have it.</summary>
internal static class InitSource
{
    private static readonly byte[] SqliteHead = "SQLite format 3"u8.ToArray();

    /// <param name="named">A path, an address, or <c>env:NAME</c> for a connection string.</param>
    /// <param name="kind">The kind as flow files call it; null to tell by the name.</param>
    /// <param name="table">A table; null looks at all.</param>
    /// <param name="query">A query instead.</param>
    /// <returns>The settings, and the source as a flow file in <paramref name="folder"/> names it.</returns>
    public static (SourceSettings Settings, string Location) Read(string named, string? kind, string? table, string? query, string folder)
    {
        var variable = named.StartsWith("env:", StringComparison.Ordinal) ? named[4..] : null;
        var isAddress = named.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || named.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        var word = kind ?? (isAddress ? "http" : variable is not null ? OfConnection(variable) : OfFile(named));
        var location = variable is not null ? $"${{{variable}}}" : isAddress ? named : Path.GetFullPath(named);
        var file = Path.GetTempFileName();
        try
        {
            var reads = word is "sqlite" or "postgres" or "mysql" or "sqlserver" ? query is not null ? $"  query: {Quoted(query)}\n" : $"  table: {Quoted(table ?? "?")}\n" : "";
            File.WriteAllText(file, $"flow: new\nsource:\n  {word}: {Quoted(location)}\n{reads}  key: id\ntarget:\n  entity: contact\n  key: UF_CRM_ID\nmap:\n  NAME: name\n");
            var flows = FlowFiles.Read(file, Environment.GetEnvironmentVariable);
            if (flows.Problems.Count > 0)
            {
                throw new UsageException($"Source \"{named}\" cannot be taken: {flows.Problems[0].Message}", "Give a file, an https address, or env:NAME for a variable with a connection string.");
            }

            var settings = flows.Flows[0].Source with { File = "", Line = 0, KeyLine = 0, QueryLine = 0, Table = query is null ? table : null };
            return (settings, variable is not null || isAddress ? location : Path.GetRelativePath(folder, location).Replace('\\', '/'));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string OfFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file \"{path}\".", "Give a CSV, JSON lines or SQLite file, an https address, or env:NAME for a connection string.");
        }

        using var stream = File.OpenRead(path);
        var head = new byte[SqliteHead.Length];
        var isSqlite = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual(SqliteHead);
        return isSqlite ? "sqlite" : Path.GetExtension(path).ToUpperInvariant() is ".JSONL" or ".NDJSON" ? "jsonl" : "csv";
    }

    private static string OfConnection(string variable) => Environment.GetEnvironmentVariable(variable) switch
    {
        null => throw new UsageException($"Environment variable {variable} is not set.", $"Set it to a connection string, then: b24 init env:{variable}"),
        { } text when text.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) || text.Contains("Host=", StringComparison.OrdinalIgnoreCase) => "postgres",
        { } text when text.StartsWith("mysql", StringComparison.OrdinalIgnoreCase) => "mysql",
        _ => throw new UsageException($"The connection string in {variable} may be of MySQL or of SQL Server.", "Say which with --kind mysql or --kind sqlserver."),
    };

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
