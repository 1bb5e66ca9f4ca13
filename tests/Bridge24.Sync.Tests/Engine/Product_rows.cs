using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Product_rows
{
    private const string Lines = "id,deal,product,price,count\n1|1,1,Tea,2.50,4\n1|2,1,Cups,7.20,1\n2|1,2,Tea,2.50,1\n";
    private static readonly string[] Map = ["OWNER_ID: { from: deal, link: deals }", "PRODUCT_NAME: product", "PRICE: { from: price, as: number }", "QUANTITY: count"];

    /// <summary>What may become of a request; <c>late</c> is executed after its connection was closed.</summary>
    public static TheoryData<string> Kinds => ["refuse", "drop-before", "drop-after", "late:seconds=0.5", "500-before", "500-after", "html-after", "half"];

    [Fact]
    public async Task Lines_become_product_rows_of_their_deals_and_follow_them()
    {
        await using var world = await WorldAsync(Lines);

        var first = await world.SyncAllAsync();
        var again = await world.SyncAllAsync();
        world.Csv(Lines.Replace("Tea,2.50,4", "Tea,2.75,5", StringComparison.Ordinal), "lines.csv");
        var change = Assert.Single(await world.PlanAllAsync());
        var changed = await world.SyncAllAsync();

        Assert.Equal((3, 3), (first[1].Account.Created, again[1].Account.Unchanged));
        Assert.Equal((1, 2), (changed[1].Account.Updated, changed[1].Account.Unchanged));
        Assert.Equal(["PRICE", "QUANTITY"], change.Fields.Keys);
        Assert.Equal(["2.5", "2.75"], change.Fields["PRICE"].From!.Concat(change.Fields["PRICE"].To));
        Assert.Equal(["Cups 7.2 1", "Tea 2.75 5"], await RowsAsync(world, 1));
        Assert.Equal(["Tea 2.5 1"], await RowsAsync(world, 2));
        Assert.Equal(["20.95", "2.5"], await SumsAsync(world));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_row_is_made_exactly_once_whatever_becomes_of_a_batch_of_creates(string kind)
    {
        // Two lines of each deal are equal but for their key: none may be taken for the other.
        var lines = string.Concat(Enumerable.Range(1, 24).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},{1 + (i % 2)},Product {i / 4},1.105,{1 + (i / 8)}\n")));
        await using var world = await WorldAsync("id,deal,product,price,count\n" + lines);
        world.Sandbox.AddFault($"crm.item.productrow.add:{kind}:count=1:after=1");

        var reports = await world.SyncAllAsync();
        var again = await world.SyncAllAsync();

        Assert.Contains(world.Sandbox.Requests, request => request.Status != 200);
        Assert.Equal((24, 24, FlowStatus.Ok), (reports[1].Account.Read, reports[1].Account.Created, reports[1].Status));
        Assert.Equal(24, again[1].Account.Unchanged);
        var rows = (await RowsAsync(world, 1)).Concat(await RowsAsync(world, 2));
        Assert.Equal(Enumerable.Range(1, 24).Select(i => $"Product {i / 4} 1.105 {1 + (i / 8)}").Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_lost_state_finds_its_rows_again_by_what_they_show()
    {
        await using var world = await WorldAsync(Lines);
        await world.SyncAllAsync();

        await world.LoseStateAsync();
        var reports = await world.SyncAllAsync();

        Assert.Equal((3, 0), (reports[1].Account.Unchanged, reports[1].Account.Created));
        Assert.Equal(2, (await RowsAsync(world, 1)).Count);
    }

    [Fact]
    public async Task A_row_that_left_the_source_is_deleted_and_those_of_people_stay()
    {
        await using var world = await WorldAsync(Lines, "on_delete: delete", "max_delete: 100%");
        await world.SyncAllAsync();
        await world.AskAsync("crm.item.productrow.add", new JsonObject { ["fields"] = new JsonObject { ["ownerType"] = "D", ["ownerId"] = 1, ["productName"] = "Theirs", ["price"] = 1 } });

        world.Csv(Lines.Replace("1|2,1,Cups,7.20,1\n", "", StringComparison.Ordinal), "lines.csv");
        var reports = await world.SyncAllAsync();

        Assert.Equal(1, reports[1].Account.Deleted);
        Assert.Equal(["Tea 2.5 4", "Theirs 1 1"], await RowsAsync(world, 1));
    }

    [Fact]
    public async Task A_row_that_people_deleted_is_made_again_and_one_cannot_move_to_another_deal()
    {
        await using var world = await WorldAsync(Lines);
        await world.SyncAllAsync();
        await world.AskAsync("crm.item.productrow.delete", new JsonObject { ["id"] = 1 });

        world.Csv(Lines.Replace("Tea,2.50,4", "Tea,2.50,3", StringComparison.Ordinal).Replace("1|2,1,", "1|2,2,", StringComparison.Ordinal), "lines.csv");
        var reports = await world.SyncAllAsync();

        Assert.Equal((1, 1), (reports[1].Account.Created, reports[1].Account.Failed));
        Assert.Equal(["Cups 7.2 1", "Tea 2.5 3"], await RowsAsync(world, 1));
        Assert.StartsWith("Field \"OWNER_ID\" of record 2 is \"1\" and would become \"2\", which the portal does not take.", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("of: contact", "\"contact\" has no product rows", "It takes deal")]
    [InlineData("key: UF_CRM_X", "\"key\" stands at product_row records", "\"key: state\"")]
    [InlineData("origin: SHOP", "\"origin\" stands at product_row records", "\"key: state\"")]
    public async Task A_target_that_cannot_be_is_refused_with_its_line(string line, string fact, string remedy)
    {
        await using var world = await SyncWorld.StartAsync();

        var problem = Assert.Single(FlowFiles.Read(world.FlowTo("lines", "csv: lines.csv", ["entity: product_row", line], Map), _ => null).Problems);

        Assert.Equal(7, problem.Line);
        Assert.Contains(fact, problem.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
    }

    private static async Task<SyncWorld> WorldAsync(string lines, params string[] policies)
    {
        var world = await SyncWorld.StartAsync();
        world.Csv("id,title\n1,First\n2,Second\n");
        world.Csv(lines, "lines.csv");
        world.Deals("TITLE: title");
        world.FlowTo("lines", "csv: lines.csv", ["entity: product_row", "of: deal"], Map, policies);
        return world;
    }

    private static async Task<List<string>> RowsAsync(SyncWorld world, long deal)
    {
        var answer = await world.AskAsync("crm.deal.productrows.get", new JsonObject { ["id"] = deal });
        return [.. answer.EnumerateArray().Select(row => $"{row.GetProperty("PRODUCT_NAME")} {Number(row, "PRICE")} {Number(row, "QUANTITY")}").Order(StringComparer.Ordinal)];
    }

    private static string Number(JsonElement row, string name) => row.GetProperty(name).GetDecimal().ToString("0.####", CultureInfo.InvariantCulture);

    private static async Task<List<string>> SumsAsync(SyncWorld world) =>
        [.. (await world.RecordsAsync("deal", "ID", "OPPORTUNITY")).Select(sum => decimal.Parse(sum.Split('|')[1], CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture))];
}
