using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources;

/// <summary>Opens the source of a flow.</summary>
public static class Sources
{
    /// <summary>Opens a source; files and tables are looked at when columns or rows are first asked for.</summary>
    public static ISource Open(SourceSettings settings) => throw new NotSupportedException("Not built yet.");
}
