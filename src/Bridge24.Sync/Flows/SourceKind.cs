namespace Bridge24.Sync.Flows;

/// <summary>The kinds of source that a flow can read.</summary>
public enum SourceKind
{
    /// <summary>A text file with separated values.</summary>
    Csv,

    /// <summary>A text file with one JSON object a line.</summary>
    JsonLines,

    /// <summary>A query or table of an SQLite database.</summary>
    Sqlite,

    /// <summary>A query or table of a PostgreSQL database.</summary>
    Postgres,

    /// <summary>A query or table of a MySQL or MariaDB database.</summary>
    MySql,

    /// <summary>A query or table of a SQL Server database.</summary>
    SqlServer,

    /// <summary>JSON that a web service answers to GET.</summary>
    Http,

    /// <summary>Rows that a program gives, by <see cref="Flow.From{TRow}"/>.</summary>
    Code,
}
