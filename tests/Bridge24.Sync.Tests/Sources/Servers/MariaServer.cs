using System.Globalization;
using Bridge24.Contracts.Servers;
using MySqlConnector;

namespace Bridge24.Sync.Tests.Sources.Servers;

/// <summary>A MariaDB server for one test class.</summary>
public sealed class MariaServer : IAsyncLifetime
{
    private const string Installer = "/usr/bin/mariadb-install-db";
    private const string Program = "/usr/sbin/mariadbd";

    private readonly string _folder = Directory.CreateTempSubdirectory("b24-mariadb-").FullName;
    private ServerProcess? _server;

    public int Port { get; } = ServerProcess.FreePort();

    public static string Secret => "p;w=\"d'2";

    /// <summary>For a flow's environment.</summary>
    public string Connection => Builder("reader", Secret, "shop").ConnectionString;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Installer) || !File.Exists(Program))
            return;

        var data = Path.Combine(_folder, "data");
        string[] user = ServerProcess.IsRoot ? ["--user=mysql"] : [];
        if (ServerProcess.IsRoot)
            await ServerProcess.RunAsync("chown", "mysql", _folder);
        await ServerProcess.RunAsync(Installer, ["--no-defaults", "--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db", .. user]);
        _server = await ServerProcess.StartAsync("-TERM", () => ExecuteAsync("select 1", ""), Program, [
            "--no-defaults", "--datadir=" + data, "--port=" + Port.ToString(CultureInfo.InvariantCulture), "--bind-address=127.0.0.1",
            "--socket=" + Path.Combine(_folder, "socket"), "--pid-file=" + Path.Combine(_folder, "pid"), "--innodb-buffer-pool-size=32M", .. user,
        ]);
        await ExecuteAsync($"create database shop character set utf8mb4; create user reader@'%' identified by '{Secret.Replace("'", "''", StringComparison.Ordinal)}'; grant select, insert, delete on shop.* to reader@'%'", "");
    }

    /// <summary>Leaves the test out, with words, where the server is not installed.</summary>
    public void Needed() => Assert.SkipWhen(_server is null, "MariaDB is not installed: apt-get install mariadb-server");

    public async Task ExecuteAsync(string sql, string database = "shop")
    {
        await using var connection = new MySqlConnection(Builder("root", "", database).ConnectionString);
        await connection.OpenAsync();
        await using var command = new MySqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private MySqlConnectionStringBuilder Builder(string user, string password, string database) => new()
    {
        Server = "127.0.0.1",
        Port = (uint)Port,
        Database = database,
        UserID = user,
        Password = password,
        Pooling = false,
        AllowUserVariables = true,
    };
}
