using System.Data;
using System.Data.Common;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>What one database product does in its own way.</summary>
internal abstract class DatabaseDialect(SourceSettings settings)
{
    /// <summary>The database's name in messages; never a secret.</summary>
    public abstract string Name { get; }

    /// <summary>How a query is asked for its columns without its rows.</summary>
    public virtual CommandBehavior ColumnsOnly => CommandBehavior.SchemaOnly;

    /// <summary>Lists tables and views, the default schema's first: name, schema or null.</summary>
    public abstract string Tables { get; }

    protected SourceSettings Settings { get; } = settings;

    /// <exception cref="SourceException">The place is missing, or the connection string cannot be read.</exception>
    public abstract DbConnection Connection();

    /// <summary>Makes the connection one that only reads, and streams, as far as the product knows how to.</summary>
    public virtual Task<DbTransaction?> PrepareAsync(DbConnection connection, CancellationToken cancellation) => Task.FromResult<DbTransaction?>(null);

    public virtual string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The query with only the rows whose column is empty or not below a value; the query itself where the product cannot be asked so.</summary>
    public virtual string From(string query, string column, string value)
    {
        var text = query.Trim().TrimEnd(';');
        return text.StartsWith("select", StringComparison.OrdinalIgnoreCase) || text.StartsWith("with", StringComparison.OrdinalIgnoreCase)
            ? $"select * from (\n{text}\n) b24_rows where {Quoted(column)} >= {value} or {Quoted(column)} is null"
            : query;
    }

    /// <summary>The product's own value of a column.</summary>
    public virtual object Value(DbDataReader reader, int column) => reader.GetValue(column);

    /// <summary>The product's own value of a column as one that <see cref="SourceRow"/> takes.</summary>
    public virtual object? Cell(object value, string type) => DatabaseCell.Of(value, type);

    /// <summary>Whether a column has a type of its own, whatever stands in it.</summary>
    public virtual bool Declares(DbDataReader reader, int column) => true;

    /// <summary>The database could not be opened.</summary>
    public abstract SourceException NotOpened(Exception exception);

    /// <summary>What the database says about a query or about rows.</summary>
    public virtual string Reason(Exception exception) => exception.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
}
