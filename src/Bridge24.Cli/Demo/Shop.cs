using Bridge24.Cli.Execution;
using Bridge24.Sandbox;
using Microsoft.Data.Sqlite;

namespace Bridge24.Cli.Demo;

/// <summary>A copy of the sample shop's database and flows, which the demo may change.</summary>
internal sealed class Shop : IDisposable
{
    public const int ChangedPhones = 3;
    public const int NewCustomers = 5;

    private const string ShortWait = "\npolicies:\n  uncertain_for: 5s\n";

    private readonly SqliteConnection _database;

    private Shop(string folder)
    {
        Folder = folder;
        _database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "chinook.sqlite"), Pooling = false }.ToString());
        _database.Open();
    }

    public string Folder { get; }

    public string Flows => Path.Combine(Folder, "flows");

    public static Shop Copy()
    {
        var samples = Samples();
        var folder = Directory.CreateTempSubdirectory("b24-demo-").FullName;
        File.Copy(Path.Combine(samples, "chinook.sqlite"), Path.Combine(folder, "chinook.sqlite"));
        Directory.CreateDirectory(Path.Combine(folder, "flows"));
        foreach (var flow in Directory.EnumerateFiles(Path.Combine(samples, "flows"), "*.yaml"))
        {
            File.WriteAllText(Path.Combine(folder, "flows", Path.GetFileName(flow)), File.ReadAllText(flow).TrimEnd() + "\n" + ShortWait);
        }

        return new Shop(folder);
    }

    /// <summary>The shop's employees, the general manager as administrator.</summary>
    public IReadOnlyList<SandboxUser> Employees()
    {
        using var reader = Command("select Email, FirstName, LastName, ReportsTo is null from Employee order by EmployeeId").ExecuteReader();
        var users = new List<SandboxUser>();
        while (reader.Read())
        {
            users.Add(new SandboxUser(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetBoolean(3)));
        }

        return users;
    }

    public int Companies() => Count("select count(distinct Company) from Customer where Company is not null");

    public int Customers() => Count("select count(*) from Customer");

    public int Invoices() => Count("select count(*) from Invoice");

    /// <summary>A few customers get new phones, and new customers come.</summary>
    public void LiveOn()
    {
        Command($"update Customer set Phone = '+49 30 555 010' || CustomerId where CustomerId <= {ChangedPhones}").ExecuteNonQuery();
        for (var number = 1; number <= NewCustomers; number++)
        {
            Command($"""
                insert into Customer (CustomerId, FirstName, LastName, Country, Phone, Email, SupportRepId)
                values ((select max(CustomerId) + 1 from Customer), 'New', 'Customer {number}', 'Germany', '+49 30 555 020{number}', 'new{number}@example.com', 3)
                """).ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        _database.Dispose();
        SqliteConnection.ClearAllPools();
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // A file that another process still reads stays in the temporary folder.
        }
    }

    private static string Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "samples", "chinook");
            if (File.Exists(Path.Combine(samples, "chinook.sqlite")))
            {
                return samples;
            }
        }

        throw new UsageException("The sample shop is not beside the program.", "Install b24 with its folder samples, or run it from a clone of the repository.");
    }

    private int Count(string query) => Convert.ToInt32(Command(query).ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);

    private SqliteCommand Command(string text)
    {
        var command = _database.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this class.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }
}
