using Bridge24.Contracts;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

/// <summary>Options that ask for a part: one flow of several, one table of a database.</summary>
public sealed class NarrowingTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task Runs_history_dead_letters_and_what_is_to_be_forgotten_are_those_of_one_flow()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        foreach (var name in new[] { "one", "two" })
        {
            var flow = Contacts.Write(_b24, 2, name: name);
            await File.WriteAllTextAsync(flow, (await File.ReadAllTextAsync(flow)).Replace("EXTERNAL_ID", "KEY_" + name.ToUpperInvariant(), StringComparison.Ordinal));
            await File.AppendAllTextAsync(Path.Combine(_b24.Folder, name + ".csv"), ",Nobody,\n");
            (await _b24.RunAsync("sync", flow)).Ends(1);
        }

        var runs = (await _b24.RunAsync("runs", "--flow", "two", "--limit", "5", "--json")).Ends(0);
        var dead = (await _b24.RunAsync("dead", "list", "--flow", "two", "--json")).Ends(0);
        var forgotten = (await _b24.RunAsync("forget", "1", "--flow", "two", "--portal", "test", "--json")).Ends(0);
        var left = (await _b24.RunAsync("history", "1", "--json")).Ends(0);
        var gone = (await _b24.RunAsync("history", "1", "--flow", "two", "--json")).Ends(0);

        Assert.Equal("two", runs.Json.GetProperty("flow").GetString());
        Assert.Equal("two", dead.Json.GetProperty("flow").GetString());
        Assert.Equal(1, forgotten.Json.GetProperty("links").GetInt32());
        Assert.All(left.Lines, line => Assert.Contains("\"flow\":\"one\"", line, StringComparison.Ordinal));
        Assert.NotEmpty(left.Lines);
        Assert.Empty(gone.Lines);
    }

    [Theory]
    [InlineData("chinook/chinook.sqlite", "", "table: Customer", "entity: contact", 60)]
    [InlineData("chinook/chinook.sqlite", "--table|Employee|--entity|lead|--flow|staff", "flow: staff", "entity: lead", 9)]
    [InlineData("chinook/chinook.sqlite", "--query|select InvoiceId as number, Total as total from Invoice where InvoiceId < 6|--entity|deal", "query:", "key: number", 6)]
    [InlineData("northwind/northwind.sqlite", "--table|Suppliers|--key|SupplierID,CompanyName", "entity: company", "key: [SupplierID, CompanyName]", 30)]
    [InlineData("northwind/northwind.sqlite", "--kind|sqlite", "table: Customers", "entity: company", 94)]
    public async Task A_flow_is_proposed_for_what_is_named_and_its_first_plan_makes_each_row(string sample, string options, string one, string other, int changes)
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        File.Copy(Path.Combine(Repository.Root, "samples", sample), Path.Combine(_b24.Folder, "shop.sqlite"));

        (await _b24.RunAsync(["init", "shop.sqlite", "-o", "shop.yaml", .. options.Split('|', StringSplitOptions.RemoveEmptyEntries)])).Ends(0);
        var plan = (await _b24.RunAsync("plan", "shop.yaml", "--json")).Ends(0);

        var text = await File.ReadAllTextAsync(Path.Combine(_b24.Folder, "shop.yaml"));
        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
        Assert.All(plan.Lines, line => Assert.Contains("\"action\":\"create", line, StringComparison.Ordinal));
        Assert.Equal(changes, plan.Lines.Length);
    }

    public void Dispose() => _b24.Dispose();
}
