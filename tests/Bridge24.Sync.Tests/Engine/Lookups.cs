using Bridge24.Sandbox;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Lookups
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    [Fact]
    public async Task A_record_behind_a_full_page_of_others_that_differ_in_case_is_found()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AddFieldAsync("contact", "EXTERNAL_ID", "string");
        await world.AddAsync("contact", Enumerable.Range(0, 110).Select(number => (KeyField, number % 2 == 0 ? "KEY" : "key ")));
        await world.AddAsync("contact", [(KeyField, "key")]);
        world.Csv("id,name\nkey,Ann\n");

        var report = await world.SyncAsync(world.Contacts("NAME: name"));

        Assert.Equal((0, 1, 0, FlowStatus.Ok), (report.Account.Created, report.Account.Updated, report.Account.Duplicates, report.Status));
        Assert.Equal([(55, "KEY|Theirs"), (55, "key |Theirs"), (1, "key|Ann")], Counted(await world.RecordsAsync("contact", KeyField, "NAME")));
    }

    [Fact]
    public async Task A_record_whose_key_differs_in_case_or_in_a_blank_is_somebody_elses()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AddFieldAsync("contact", "EXTERNAL_ID", "string");
        await world.AddAsync("contact", [(KeyField, "ABC"), (KeyField, "def ")]);
        world.Csv("id,name\nabc,Ann\ndef,Bob\n");

        var report = await world.SyncAsync(world.Contacts("NAME: name"));

        Assert.Equal((2, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Equal(["ABC|Theirs", "abc|Ann", "def |Theirs", "def|Bob"], await world.RecordsAsync("contact", KeyField, "NAME"));
    }

    [Fact]
    public async Task An_unchanged_second_run_over_thousands_of_rows_writes_nothing_and_asks_four_times_at_most()
    {
        await using var world = await SyncWorld.StartAsync(new SandboxOptions { Users = [new("ada@shop.example", "Ada", "Admin", IsAdmin: true)] });
        world.Csv("id,name\n7,Acme\n", "companies.csv");
        world.Companies("TITLE: name");
        world.Csv("id,name,mail,firm\n" + string.Concat(Enumerable.Range(1, 2_500).Select(i => $"{i},Name {i},m{i}@shop.example,7\n")));
        world.Contacts(
            "NAME: name", "EMAIL: { from: mail, as: email }", "COMPANY_ID: { from: firm, link: companies }",
            "SOURCE_ID: { value: Call, status: SOURCE }", "ASSIGNED_BY_ID: { value: ada@shop.example, user: email }");

        var first = await world.SyncAllAsync();
        var (writes, asked) = (await world.WritesAsync(), world.Sandbox.Requests.Count);
        var second = await world.SyncAllAsync();

        Assert.Equal([1, 2_500], first.Select(report => report.Account.Created));
        Assert.Equal([1, 2_500], second.Select(report => report.Account.Unchanged));
        Assert.Equal(writes, await world.WritesAsync());
        Assert.All(second, report => Assert.InRange(report.Account.Requests, 1, 4));
        Assert.Equal(world.Sandbox.Requests.Count - asked, second.Sum(report => report.Account.Requests));
    }

    private static IEnumerable<(int, string)> Counted(List<string> records) => records.CountBy(record => record).Select(group => (group.Value, group.Key));
}
