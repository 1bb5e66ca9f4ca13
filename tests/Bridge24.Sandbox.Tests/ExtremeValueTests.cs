using System.Net;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

public sealed class Extreme_value_tests
{
    [Theory]
    [InlineData("""{"TITLE":"a","RESPONSIBLE_ID":1,"DEADLINE":"9999-12-31T23:59:59+00:00"}""")]
    [InlineData("""{"TITLE":"a","RESPONSIBLE_ID":1,"DEADLINE":"0001-01-01 00:00:00"}""")]
    [InlineData("""{"TITLE":"a","RESPONSIBLE_ID":1,"DEADLINE":"0001-01-01T00:00:00+00:00"}""")]
    public async Task A_time_at_the_end_of_all_times_is_no_time(string fields)
    {
        await using var client = await PortalClient.StartAsync();
        Assert.Equal("ERROR_CORE", (await client.BadAsync("tasks.task.add", new { fields = JsonNode.Parse(fields) })).Code);
    }

    [Theory]
    [InlineData("""[{"PRODUCT_NAME":"a","PRICE":"79228162514264337593543950335","QUANTITY":"79228162514264337593543950335"}]""")]
    [InlineData("""[{"PRODUCT_NAME":"a","PRICE":"5","QUANTITY":"1","TAX_RATE":"-100"}]""")]
    [InlineData("""[{"PRODUCT_NAME":"a","PRICE":"999999999999","QUANTITY":"1","DISCOUNT_TYPE_ID":2,"DISCOUNT_RATE":"99.99999999999999999999999999"}]""")]
    [InlineData("""[{"ID":1,"PRODUCT_NAME":"a"},{"ID":1,"PRODUCT_NAME":"b"}]""")]
    public async Task Rows_that_nobody_would_sell_do_no_harm(string rows)
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        await client.GoodAsync("crm.deal.productrows.set", new { id = 1, rows = JsonNode.Parse("""[{"PRODUCT_NAME":"a","PRICE":1,"QUANTITY":1}]""") });
        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("crm.deal.productrows.set", new { id = 1, rows = JsonNode.Parse(rows) })).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.CallAsync("crm.deal.productrows.get", new { id = 1 })).Status);
    }
}
