using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Product_row_tests
{
    private const string Item = """
        {"id":17647,"ownerId":13142,"ownerType":"D","productId":9621,"price":80000,"quantity":2,"discountTypeId":2,"discountRate":20,"taxRate":20,
         "taxIncluded":"Y","measureCode":796,"sort":10,"type":4,"productName":"iphone 14","priceAccount":80000,"priceExclusive":66666.67,
         "priceNetto":83333.34,"priceBrutto":100000.01,"discountSum":16666.67,"customized":"Y","measureName":"pcs","xmlId":""}
        """;

    [Fact]
    public async Task The_documented_row_is_priced_as_the_documentation_shows()
    {
        await using var client = await DealAsync();
        var row = (await client.GoodAsync("crm.item.productrow.add", new
        {
            fields = new { ownerId = 1, ownerType = "D", productId = 9621, productName = "iphone 14", price = 80000, quantity = 2, discountTypeId = 2, discountRate = 20, taxRate = 20, taxIncluded = "Y", measureCode = 796, sort = 10 },
        }))!["productRow"]!;
        Shape.Same(Item, row);
        var sample = JsonNode.Parse(Item)!;
        foreach (var name in new[] { "price", "priceExclusive", "priceNetto", "priceBrutto", "discountSum", "discountRate" })
            Assert.Equal(sample[name]!.GetValue<decimal>(), row[name]!.GetValue<decimal>());
        Assert.Equal("160000.00", client.Portal.Records("deal").Single()["OPPORTUNITY"]);
    }

    [Fact]
    public async Task Setting_rows_replaces_all_of_them_and_keeps_those_that_are_named()
    {
        await using var client = await DealAsync();
        var rows = (await client.GoodAsync("crm.item.productrow.set", new
        {
            ownerType = "D",
            ownerId = 1,
            productRows = new object[] { new { productId = 9621, price = 99999.99, quantity = 1, sort = 10 }, new { productId = 9623, price = 15900, quantity = 2, sort = 10 } },
        }))!["productRows"]!.AsArray();
        Assert.Equal(2, rows.Count);
        await client.GoodAsync("crm.item.productrow.set", new { ownerType = "D", ownerId = 1, productRows = new object[] { new { id = 2, quantity = 3 }, new { productName = "Cable", price = 5 } } });
        var listed = (await client.GoodAsync("crm.item.productrow.list", new { filter = new Dictionary<string, object> { ["=ownerType"] = "D", ["=ownerId"] = 1 }, order = new { price = "desc" } }))!["productRows"]!.AsArray();
        Assert.Equal([2, 3], listed.Select(row => row!["id"]!.GetValue<int>()));
        Assert.Equal("47705.00", client.Portal.Records("deal").Single()["OPPORTUNITY"]);
        Assert.Equal(15900, (await client.GoodAsync("crm.item.productrow.get", new { id = 2 }))!["productRow"]!["price"]!.GetValue<int>());
        await client.GoodAsync("crm.item.productrow.update", new { id = 2, fields = new { price = 100 } });
        Assert.Null(await client.GoodAsync("crm.item.productrow.delete", new { id = 3 }));
        Assert.Equal("300.00", client.Portal.Records("deal").Single()["OPPORTUNITY"]);
    }

    [Fact]
    public async Task Classic_rows_come_back_as_they_were_set()
    {
        await using var client = await DealAsync();
        Assert.True((await client.GoodAsync("crm.deal.productrows.set", new
        {
            id = 1,
            rows = new object[] { new { PRODUCT_ID = 456, PRICE = 1000, QUANTITY = 10, DISCOUNT_TYPE_ID = 1, DISCOUNT_SUM = 100, TAX_RATE = 13, MEASURE_CODE = 796, MEASURE_NAME = "pcs", SORT = 20 }, new { PRODUCT_NAME = "Product #2", PRICE = 500, QUANTITY = 5, SORT = 10 } },
        }))!.GetValue<bool>());
        var rows = (await client.GoodAsync("crm.deal.productrows.get", new { id = 1 }))!.AsArray();
        Assert.Equal([500m, 1000m], rows.Select(row => row!["PRICE"]!.GetValue<decimal>()));
        Shape.Has("""
            {"ID":"5","OWNER_ID":"5","OWNER_TYPE":"D","PRODUCT_ID":450,"PRODUCT_NAME":"Product #2","ORIGINAL_PRODUCT_NAME":"Product #2","PRODUCT_DESCRIPTION":null,
             "PRICE":899.1,"PRICE_EXCLUSIVE":899.1,"PRICE_NETTO":999,"PRICE_BRUTTO":999,"PRICE_ACCOUNT":"899.10","QUANTITY":1,"DISCOUNT_TYPE_ID":2,
             "DISCOUNT_RATE":10,"DISCOUNT_SUM":99.9,"TAX_RATE":null,"TAX_INCLUDED":"Y","CUSTOMIZED":"Y","MEASURE_CODE":796,"MEASURE_NAME":"pcs","SORT":10,"XML_ID":"","TYPE":1}
            """, rows[0]);
    }

    [Fact]
    public async Task A_sum_that_was_set_by_hand_stays()
    {
        await using var client = await DealAsync();
        await client.GoodAsync("crm.deal.update", new { id = 1, fields = new { OPPORTUNITY = 7, IS_MANUAL_OPPORTUNITY = "Y" } });
        await client.GoodAsync("crm.deal.productrows.set", new { id = 1, rows = new[] { new { PRICE = 500 } } });
        Assert.Equal("7.00", client.Portal.Records("deal").Single()["OPPORTUNITY"]);
    }

    [Theory]
    [InlineData("crm.item.productrow.add", "{\"fields\":{\"ownerType\":\"D\",\"ownerId\":9}}", "OWNER_NOT_FOUND")]
    [InlineData("crm.item.productrow.add", "{\"fields\":{\"ownerType\":\"X\",\"ownerId\":1}}", "ENTITY_TYPE_NOT_SUPPORTED")]
    [InlineData("crm.item.productrow.add", "{}", "100")]
    [InlineData("crm.item.productrow.get", "{\"id\":9}", "NOT_FOUND")]
    [InlineData("crm.deal.productrows.set", "{\"id\":1}", "")]
    [InlineData("crm.deal.productrows.get", "{\"id\":9}", "")]
    public async Task What_cannot_be_done_answers_the_documented_code(string method, string arguments, string code)
    {
        await using var client = await DealAsync();
        Assert.Equal(code, (await client.BadAsync(method, JsonNode.Parse(arguments))).Code);
    }

    private static async Task<PortalClient> DealAsync()
    {
        var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        return client;
    }
}
