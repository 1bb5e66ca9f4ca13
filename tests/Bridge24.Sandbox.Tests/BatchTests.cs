using System.Globalization;
using System.Net;

namespace Bridge24.Sandbox.Tests;

public sealed class Batch_tests
{
    [Fact]
    public async Task Results_come_under_their_keys_and_empty_maps_are_lists()
    {
        await using var client = await PortalClient.StartAsync();
        var result = (await client.GoodAsync("batch", new
        {
            cmd = new { add = "crm.contact.add?fields[NAME]=Ann%20%26%20Co", list = "crm.contact.list?select[]=NAME" },
        }))!;
        Assert.Equal(1, result["result"]!["add"]!.GetValue<int>());
        Assert.Equal("Ann & Co", result["result"]!["list"]![0]!["NAME"]!.ToString());
        Assert.Equal("[]", result["result_error"]!.ToJsonString());
        Assert.Equal(1, result["result_total"]!["list"]!.GetValue<int>());
        Assert.NotNull(result["result_time"]!["add"]!["operating"]);
    }

    [Fact]
    public async Task A_list_of_commands_answers_a_list()
    {
        await using var client = await PortalClient.StartAsync();
        var result = (await client.GoodAsync("batch", new { cmd = new[] { "server.time", "scope" } }))!;
        Assert.Equal(2, result["result"]!.AsArray().Count);
    }

    [Fact]
    public async Task Halt_stops_at_the_first_error_and_otherwise_the_rest_goes_on()
    {
        await using var client = await PortalClient.StartAsync();
        var cmd = new { a = "crm.contact.get?id=9", b = "crm.contact.add?fields[NAME]=Ann" };
        var halted = (await client.GoodAsync("batch", new { halt = 1, cmd }))!;
        Assert.Equal("Not found", halted["result_error"]!["a"]!["error_description"]!.ToString());
        Assert.Equal(0, client.Portal.Count("contact"));
        await client.GoodAsync("batch", new { halt = 0, cmd });
        Assert.Equal(1, client.Portal.Count("contact"));
    }

    [Fact]
    public async Task More_than_fifty_commands_and_a_batch_inside_a_batch_are_refused()
    {
        await using var client = await PortalClient.StartAsync();
        var many = Enumerable.Range(0, 51).Select(_ => "server.time");
        Assert.Equal((HttpStatusCode.BadRequest, "ERROR_BATCH_LENGTH_EXCEEDED"),
            await client.BadAsync("batch", new { cmd = many }) is var bad ? (bad.Status, bad.Code) : default);
        var nested = (await client.GoodAsync("batch", new { cmd = new { a = "batch?cmd[b]=server.time" } }))!;
        Assert.Equal("ERROR_BATCH_METHOD_NOT_ALLOWED", nested["result_error"]!["a"]!["error"]!.ToString());
    }

    [Fact]
    public async Task References_are_put_in_after_decoding_and_in_data_too()
    {
        await using var client = await PortalClient.StartAsync();
        await client.ContactAsync("Ann");
        await client.GoodAsync("batch", new
        {
            cmd = new
            {
                one = "crm.item.list?entityTypeId=3&start=-1",
                two = "crm.contact.add?fields%5BNAME%5D=%24result%5Bone%5D%5Bitems%5D%5B0%5D%5Bname%5D+again",
                three = "crm.contact.add?fields[NAME]=x$result[one][items][49][id]",
                four = "crm.contact.get?id=99",
                five = "crm.contact.add?fields[NAME]=$result[four][NAME]",
            },
        });
        Assert.Equal(["Ann", "Ann again", "x", "$result[four][NAME]"], client.Portal.Records("contact").Select(record => record["NAME"]));
    }

    [Fact]
    public async Task Pages_chain_through_references_in_one_request()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 130 });
        var cmd = new Dictionary<string, string>();
        for (var i = 0; i < 3; i++)
        {
            var after = i == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"$result[p{i - 1}][items][49][id]");
            cmd["p" + i] = $"crm.item.list?entityTypeId=3&start=-1&order[id]=ASC&filter[%3Eid]={after}&select[]=id";
        }

        var result = (await client.GoodAsync("batch", new { halt = 1, cmd }))!["result"]!;
        var ids = cmd.Keys.SelectMany(key => result[key]!["items"]!.AsArray()).Select(item => item!["id"]!.GetValue<int>());
        Assert.Equal(Enumerable.Range(1, 130), ids);
    }
}
