using Npgsql;

namespace Bridge24.State;

/// <summary>A PostgreSQL database that holds the state, in a schema of its own. Prints without its password.</summary>
public sealed class PostgresPlace
{
    private const string DefaultSchema = "bridge24";
    private static readonly string[] Schemes = ["postgres", "postgresql"];
    private readonly NpgsqlConnectionStringBuilder _connection;

    private PostgresPlace(NpgsqlConnectionStringBuilder connection) => _connection = connection;

    /// <summary>The schema: <c>bridge24</c>, or the one that <c>Search Path</c> names.</summary>
    public string Schema => _connection.SearchPath!;

    internal string ConnectionString => _connection.ConnectionString;

    internal string Server => FormattableString.Invariant($"{_connection.Host}:{_connection.Port}");

    internal string Database => _connection.Database ?? _connection.Username ?? "";

    internal string User => _connection.Username ?? "";

    /// <summary>Whether a text is meant as a connection string or an address of PostgreSQL, and not as a path.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('=', StringComparison.Ordinal) && (Names(text, "Host") || Names(text, "Server"))
            || Array.Exists(Schemes, scheme => text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads <c>Host=db.example;Database=b24;Username=b24;Password=…</c> or <c>postgres://b24:…@db.example/b24</c>.</summary>
    /// <exception cref="StateException">PostgreSQL takes no such text; the message does not quote it.</exception>
    public static PostgresPlace Parse(string text)
    {
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(DatabaseAddress.Keywords(text, Schemes));
            connection.SearchPath ??= DefaultSchema;
            connection.ApplicationName ??= "bridge24";
            if (!IsPlain(connection.SearchPath))
            {
                throw new StateException(
                    $"\"{connection.SearchPath}\" is no schema that the state can stand in. Name one of small letters, digits and _ as Search Path, or leave it out for \"{DefaultSchema}\".");
            }

            return string.IsNullOrWhiteSpace(connection.Host) ? throw NotTaken() : new PostgresPlace(connection);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException or InvalidOperationException or NotSupportedException)
        {
            // The library's words may quote the text, password and all.
            throw NotTaken();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"PostgreSQL database \"{Database}\" on {Server}";

    private static StateException NotTaken() => new(
        "The connection string of the state is none that PostgreSQL takes. It looks so: Host=db.example;Database=b24;Username=b24;Password=… or postgres://b24:…@db.example/b24.");

    private static bool Names(string text, string word) =>
        text.Split(';').Any(part => part.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase) && part.TrimStart()[word.Length..].TrimStart().StartsWith('='));

    private static bool IsPlain(string schema) => schema.Length is > 0 and < 64 && schema.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
