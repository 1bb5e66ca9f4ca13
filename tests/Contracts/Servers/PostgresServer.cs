using System.Globalization;
using Npgsql;

namespace Bridge24.Contracts.Servers;

/// <summary>A PostgreSQL server for one test class or project; it can be stopped and started again with what it had on disk.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Password = "p;w=\"d'1";
    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin")).Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    private ServerProcess? _server;

    public string Folder { get; } = Directory.CreateTempSubdirectory("b24-postgres-").FullName;

    public int Port { get; } = ServerProcess.FreePort();

    public static string Secret => Password;

    /// <summary>For a flow's environment.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Database = "shop",
        Username = "postgres",
        Password = Password,
    }.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        if (Programs is null)
            return;

        var passwordFile = Path.Combine(Folder, "password");
        await File.WriteAllTextAsync(passwordFile, Password);
        var data = Path.Combine(Folder, "data");
        if (ServerProcess.IsRoot)
            await ServerProcess.RunAsync("chown", "-R", "postgres", Folder);
        await RunAsync(ServerProcess.RunAsync, "initdb", "-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=scram-sha-256", "--pwfile=" + passwordFile, "--no-sync");
        await StartAsync();
        await ExecuteAsync("create database shop", "postgres");
    }

    public Task StartAsync() => RunAsync(
        async (program, arguments) => _server = await ServerProcess.StartAsync("-INT", () => ExecuteAsync("select 1", "postgres"), program, arguments),
        "postgres", "-D", Path.Combine(Folder, "data"), "-p", Port.ToString(CultureInfo.InvariantCulture),
        "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=200");

    /// <summary>Ends it as an administrator does: every connection is cut off.</summary>
    public async Task StopAsync()
    {
        await _server!.DisposeAsync();
        _server = null;
    }

    /// <summary>Leaves the test out, with words, where the server is not installed.</summary>
    public void Needed() => Assert.SkipWhen(_server is null, "PostgreSQL is not installed: apt-get install postgresql");

    public async Task ExecuteAsync(string sql, string database = "shop")
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connection) { Database = database, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static Task RunAsync(Func<string, string[], Task> run, string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return ServerProcess.IsRoot
            ? run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : run(path, arguments);
    }
}
