using System.Data.Common;
using System.Net.Sockets;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources.Databases;

/// <summary>A database on a server: where it is, who asks, and what went wrong, in words without the password.</summary>
internal abstract class ServerDialect : DatabaseDialect
{
    private readonly string _product;
    private string _database = "";
    private string _server = "";
    private string _user = "";
    private string? _password;

    protected ServerDialect(SourceSettings settings, string product)
        : base(settings) => _product = product;

    public override string Name => _database.Length > 0 ? $"{_product} database \"{_database}\"" : $"the {_product} database";

    /// <summary>How long a query may work before its first row, where the connection string does not say: some sort millions of rows.</summary>
    protected static TimeSpan Patience { get; } = TimeSpan.FromMinutes(10);

    public override DbConnection Connection()
    {
        try
        {
            return Connection(Settings.Connection!.Reveal());
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException or InvalidOperationException or NotSupportedException)
        {
            // The library's words may quote the text, password and all.
            throw TextFile.Problem(Settings, $"The connection string {Settings.Location} is none that {_product} takes", $"It looks so: {Example}.");
        }
    }

    public override SourceException NotOpened(Exception exception)
    {
        var reason = Reason(exception);
        return IsLoginRefused(exception) ? TextFile.Problem(Settings, $"{Name} on {_server} refuses user \"{_user}\": {reason}", $"Check user and password in {Settings.Location}.")
            : IsUnknownDatabase(exception) ? TextFile.Problem(Settings, $"There is no {Name} on {_server}: {reason}", $"Check the database's name in {Settings.Location}.")
            : TextFile.Problem(Settings, $"{Name} on {_server} cannot be reached: {reason}", $"Check that the server runs, and host and port in {Settings.Location}.");
    }

    public override string Reason(Exception exception)
    {
        // What the network says is plainer than what the library makes of it.
        var plain = exception;
        while (plain is not (null or SocketException { SocketErrorCode: not SocketError.Success }))
            plain = plain.InnerException;

        var reason = base.Reason(plain ?? exception);
        return string.IsNullOrEmpty(_password) ? reason : reason.Replace(_password, "***", StringComparison.Ordinal);
    }

    /// <summary>A connection string of this product, with a variable for the password.</summary>
    protected abstract string Example { get; }

    protected abstract DbConnection Connection(string text);

    protected abstract bool IsLoginRefused(Exception exception);

    protected abstract bool IsUnknownDatabase(Exception exception);

    protected void Remember(string server, string? database, string? user, string? password) =>
        (_server, _database, _user, _password) = (server, database ?? "", user ?? "", password);
}
