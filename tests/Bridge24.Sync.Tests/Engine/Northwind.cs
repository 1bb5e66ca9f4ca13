using Microsoft.Data.Sqlite;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Northwind
{
    private const string KeyField = "UF_CRM_NORTHWIND_ID";

    [Fact]
    public async Task Customers_and_orders_arrive_as_the_database_has_them()
    {
        await using var world = await SyncWorld.StartAsync();
        var reports = await world.SyncFolderAsync(Path.Combine(AppContext.BaseDirectory, "samples", "northwind", "flows"));

        Assert.Equal(["northwind-companies", "northwind-orders"], reports.Select(report => report.Flow));
        Assert.All(reports, report => Assert.Equal((FlowStatus.Ok, report.Account.Read), (report.Status, report.Account.Created)));
        Assert.Equal(
            Query("select CustomerID || '|' || CompanyName from Customers"),
            await world.RecordsAsync("company", KeyField, "TITLE"));
        var titles = await world.RecordsAsync("company", "ID", KeyField);
        var customers = titles.Select(line => line.Split('|')).ToDictionary(parts => parts[0], parts => parts[1]);
        var orders = (await world.RecordsAsync("deal", KeyField, "TITLE", "COMPANY_ID", "OPPORTUNITY")).Select(line => line.Split('|'))
            .Select(parts => $"{parts[0]}|{parts[1]}|{customers.GetValueOrDefault(parts[2])}|{Cents(parts[3])}").Order(StringComparer.Ordinal);
        Assert.Equal(Query(
            """
            select o.OrderID || '|Order ' || o.OrderID || '|' || coalesce(o.CustomerID, '') || '|' || cast(round(100 * coalesce((
              select round(sum(d.UnitPrice * d.Quantity * (1 - d.Discount)), 2) from "Order Details" d where d.OrderID = o.OrderID), 0)) as integer)
            from Orders o
            """), orders);
    }

    private static long Cents(string amount) =>
        amount.Length == 0 ? 0 : (long)Math.Round(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) * 100);

    private static List<string> Query(string sql)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(AppContext.BaseDirectory, "samples", "northwind", "northwind.sqlite")};Mode=ReadOnly;Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
