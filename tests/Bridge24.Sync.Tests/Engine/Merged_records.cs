using System.Globalization;
using System.Net.Http.Json;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Merged_records
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    [Fact]
    public async Task A_record_that_people_merged_into_another_rows_is_not_made_again_and_links_lead_to_the_survivor()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,mail\n7,Acme,acme@shop.example\n8,Acme Ltd,ltd@shop.example\n", "companies.csv");
        world.Csv("id,name,firm\n1,Ann,7\n2,Bob,8\n");
        world.Companies("TITLE: name", "EMAIL: { from: mail, as: email }");
        world.Contacts("NAME: name", "COMPANY_ID: { from: firm, link: companies }");
        await world.SyncAllAsync();
        await MergeAsync(world, "company", "7", "8");
        world.Csv("id,name,firm\n1,Ann,7\n2,Bob,8\n3,Cy,8\n");
        world.Clock.Forward(TimeSpan.FromMinutes(1));

        var reports = await world.SyncAllAsync();
        world.Csv("id,name,mail\n7,Acme,acme@shop.example\n8,Acme Limited,ltd@shop.example\n", "companies.csv");
        var later = await world.SyncAllAsync();

        var survivor = Assert.Single(await world.RecordsAsync("company", "ID"));
        Assert.Equal((0, 1, 1), (reports[0].Account.Created, reports[0].Account.Skipped, reports[0].Account.Unchanged));
        Assert.Contains($"key \"8\": now record {survivor} of key \"7\"", Assert.Single(reports[0].Findings), StringComparison.Ordinal);
        Assert.Equal((0, 1, 1), (later[0].Account.Created, later[0].Account.Skipped, later[0].Account.Unchanged));
        Assert.Equal(["1|" + survivor, "2|" + survivor, "3|" + survivor], await world.RecordsAsync("contact", KeyField, "COMPANY_ID"));
        Assert.Equal(["Acme"], await world.RecordsAsync("company", "TITLE"));
    }

    [Fact]
    public async Task A_record_that_was_deleted_and_shares_its_mail_with_another_row_is_no_merged_one()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,mail\n1,Ann,gray@shop.example\n2,Bob,gray@shop.example\n");
        var flow = world.Contacts("NAME: name", "EMAIL: { from: mail, as: email }");
        await world.SyncAsync(flow);
        await world.DeleteAsync("contact", "2");
        world.Clock.Forward(TimeSpan.FromMinutes(1));

        var report = await world.SyncAsync(flow);

        Assert.Equal((1, 1, 0), (report.Account.Created, report.Account.Unchanged, report.Account.Skipped));
        Assert.Equal(["1", "2"], await world.RecordsAsync("contact", KeyField));
    }

    private static async Task MergeAsync(SyncWorld world, string entity, string kept, string gone)
    {
        long Id(string key) => Convert.ToInt64(
            world.Sandbox.Records(entity).Single(record => record.GetValueOrDefault(KeyField)?.ToString() == key)["ID"], CultureInfo.InvariantCulture);

        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync($"{world.Sandbox.Control}/people/merge", new { kind = entity, id = Id(kept), gone = Id(gone) });
        answer.EnsureSuccessStatusCode();
    }
}
