namespace Bridge24.Sync.Flows;

/// <summary>The kinds of source that a flow can read.</summary>
public enum SourceKind
{
    /// <summary>A text file with a header and separated values.</summary>
    Csv,

    /// <summary>A text file with one JSON object a line.</summary>
    JsonLines,

    /// <summary>An SQLite database.</summary>
    Sqlite,
}
