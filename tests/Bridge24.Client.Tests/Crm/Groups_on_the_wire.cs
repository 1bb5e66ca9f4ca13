using System.Globalization;
using Bridge24.Client.Crm;
using Bridge24.Client.Tests.Support;
using static Bridge24.Client.Tests.Crm.Records_on_the_wire;

namespace Bridge24.Client.Tests.Crm;

public sealed class Groups_on_the_wire
{
    [Theory]
    [InlineData(EntityTypes.Lead, 0, "STATUS")]
    [InlineData(EntityTypes.Deal, 0, "DEAL_STAGE")]
    [InlineData(EntityTypes.Deal, 7, "DEAL_STAGE_7")]
    [InlineData(EntityTypes.Quote, 0, "QUOTE_STATUS")]
    [InlineData(EntityTypes.Invoice, 5, "SMART_INVOICE_STAGE_5")]
    [InlineData(177, 9, "DYNAMIC_177_STAGE_9")]
    public void Each_pipeline_has_its_directory_of_stages(int type, long category, string directory) =>
        Assert.Equal(directory, Statuses.StagesOf(type, category));

    [Fact]
    public async Task A_status_is_made_and_changed()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":773}"""), Reply.Json("""{"result":true}"""));
        await using var client = portal.Client();
        var status = new Status { EntityId = "SOURCE", StatusId = "FAIR", Name = "Fair", Sort = 70 };
        Assert.Equal(773, await client.Crm.Statuses.AddAsync(status));
        await client.Crm.Statuses.UpdateAsync(773, new Status { Name = "Trade fair", Color = null });
        Expect("""{"fields":{"ENTITY_ID":"SOURCE","STATUS_ID":"FAIR","NAME":"Fair","SORT":70}}""", portal.Requests.First().Body);
        Expect("""{"id":773,"fields":{"NAME":"Trade fair","COLOR":""}}""", portal.Requests.Last().Body);
    }

    [Fact]
    public async Task Pipelines_are_listed_made_changed_and_deleted()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":{"categories":[{"id":9,"name":"Shop","sort":200,"entityTypeId":2,"isDefault":"N"},{"id":0,"name":"General","sort":300,"entityTypeId":2,"isDefault":"Y"}]},"total":2}"""),
            Reply.Json("""{"result":{"category":{"id":10,"name":"Fairs","sort":50,"entityTypeId":2,"isDefault":"N"}}}"""),
            Reply.Json("""{"result":{"category":{"id":10,"name":"Fairs","sort":60,"entityTypeId":2,"isDefault":"N"}}}"""),
            Reply.Json("""{"result":null}"""));
        await using var client = portal.Client();
        var categories = client.Crm.Categories;
        Assert.Equal([(9L, "Shop", false), (0L, "General", true)], (await categories.ListAsync(2)).Select(one => (one.Id, one.Name!, one.IsDefault!.Value)));
        Assert.Equal(10, (await categories.AddAsync(2, new Category { Name = "Fairs", Sort = 50 })).Id);
        Assert.Equal(60, (await categories.UpdateAsync(2, 10, new Category { Sort = 60 })).Sort);
        await categories.DeleteAsync(2, 10);
        Assert.Equal(["crm.category.list", "crm.category.add", "crm.category.update", "crm.category.delete"], portal.Requests.Select(request => request.Method));
        Expect("""{"entityTypeId":2,"id":10,"fields":{"sort":60}}""", portal.Requests.ElementAt(2).Body);
    }

    [Theory]
    [InlineData(EntityTypes.Deal, "D")]
    [InlineData(EntityTypes.Invoice, "SI")]
    [InlineData(177, "Tb1")]
    public async Task Product_rows_know_their_owner_by_its_short_code(int type, string code)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""
            {"result":{"productRows":[{"id":17649,"ownerId":131,"ownerType":"D","productId":96,"productName":"Phone","price":90000,"priceBrutto":100000,"quantity":3,
              "discountTypeId":2,"discountRate":10,"discountSum":9090.91,"taxRate":10,"taxIncluded":"Y","measureCode":796,"sort":20,"xmlId":"","type":4},
             {"id":17650,"productId":0,"productName":"Case","price":12.5,"quantity":1,"discountTypeId":1,"discountRate":0,"discountSum":2.5,"taxRate":null,"taxIncluded":"N","measureCode":6,"sort":30}]},"total":2}
            """), Reply.Json("""{"result":{"productRows":[]},"total":0}"""));
        await using var client = portal.Client();
        var rows = await client.Crm.ProductRows.GetAsync(type, 131);
        Assert.Equal(new ProductRow { Id = 17649, ProductId = 96, ProductName = "Phone", Price = 90000, Quantity = 3, DiscountRate = 10, TaxRate = 10, TaxIncluded = true, MeasureCode = 796, Sort = 20 }, rows[0]);
        Assert.Equal((null, "Case", 12.5m, 2.5m, null), (rows[1].ProductId, rows[1].ProductName, rows[1].Price, rows[1].DiscountSum, rows[1].TaxRate));
        Expect($$"""{"=ownerType":"{{code}}","=ownerId":131,">id":0}""", portal.Requests.First().Body["filter"]);
    }

    [Fact]
    public async Task Product_rows_are_set_as_a_whole()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"productRows":[{"id":1,"price":99.99,"quantity":2,"productName":"Phone"}]}}"""));
        await using var client = portal.Client();
        var rows = await client.Crm.ProductRows.SetAsync(EntityTypes.Deal, 131, [new ProductRow { ProductName = "Phone", Price = 99.99m, Quantity = 2, DiscountSum = 5 }]);
        Assert.Equal(1, rows.Single().Id);
        Expect("""{"ownerType":"D","ownerId":131,"productRows":[{"price":99.99,"quantity":2,"taxIncluded":"N","discountTypeId":1,"productName":"Phone","discountSum":5}]}""", portal.Requests.Single().Body);
    }

    [Fact]
    public async Task Links_are_read_set_added_and_removed()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[{"COMPANY_ID":7,"SORT":100,"ROLE_ID":0,"IS_PRIMARY":"Y"},{"COMPANY_ID":8,"SORT":110,"ROLE_ID":0,"IS_PRIMARY":"N"}]}"""));
        await using var client = portal.Client();
        var links = client.Crm.CompaniesOfContact;
        Assert.Equal([new RecordLink(7, 100, true), new RecordLink(8, 110, false)], await links.GetAsync(54));
        await links.SetAsync(54, [8, 7]);
        await links.SetAsync(54, []);
        await links.AddAsync(54, 9, primary: true);
        await links.RemoveAsync(54, 9);
        var bodies = portal.Requests.Skip(1).ToList();
        Assert.Equal(["crm.contact.company.items.set", "crm.contact.company.items.delete", "crm.contact.company.add", "crm.contact.company.delete"], bodies.Select(request => request.Method));
        Expect("""{"id":54,"items":[{"COMPANY_ID":8,"IS_PRIMARY":"Y","SORT":10},{"COMPANY_ID":7,"IS_PRIMARY":"N","SORT":20}]}""", bodies[0].Body);
        Expect("""{"id":54,"fields":{"COMPANY_ID":9,"IS_PRIMARY":"Y"}}""", bodies[2].Body);
        Expect("""{"id":54,"fields":{"COMPANY_ID":9}}""", bodies[3].Body);
    }

    [Fact]
    public async Task A_link_whose_answer_was_lost_is_sent_again()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut, Reply.Json("""{"result":false}"""));
        await using var client = portal.Client(new JumpingClock());
        await client.Crm.ContactsOfDeal.AddAsync(54, 9);
        Assert.Equal(["crm.deal.contact.add", "crm.deal.contact.add"], portal.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task An_activity_keeps_its_times_and_its_communications()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":999}"""),
            Reply.Json("""
                {"result":{"ID":"999","OWNER_ID":"15","OWNER_TYPE_ID":"3","TYPE_ID":"2","SUBJECT":"Call","START_TIME":"2020-09-27T13:25:00+02:00","DEADLINE":"2020-09-27T13:25:00+02:00","COMPLETED":"Y",
                 "PRIORITY":"2","SETTINGS":[],"ORIGIN_ID":null,"COMMUNICATIONS":[{"ID":"23","TYPE":"PHONE","VALUE":"499152222222","ENTITY_ID":"15","ENTITY_TYPE_ID":"3","ENTITY_SETTINGS":{}}]}}
                """));
        await using var client = portal.Client();
        var start = new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.FromHours(3));
        var call = new Activity { OwnerTypeId = 3, OwnerId = 15, TypeId = 2, Subject = "Call", StartTime = start, Completed = false, Communications = [new("+4930111", 3, 15)] };
        Assert.Equal(999, await client.Crm.Activities.AddAsync(call));
        Expect("""
            {"fields":{"OWNER_TYPE_ID":3,"OWNER_ID":15,"TYPE_ID":2,"SUBJECT":"Call","START_TIME":"2026-11-26T09:00:00+03:00","COMPLETED":"N",
             "COMMUNICATIONS":[{"VALUE":"+4930111","ENTITY_ID":15,"ENTITY_TYPE_ID":3}]}}
            """, portal.Requests.Single().Body);
        var read = await client.Crm.Activities.GetAsync(999);
        Assert.Equal("2020-09-27T13:25:00+02:00", read.StartTime!.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        Assert.Equal((999L, 15L, true, 2L), (read.Id, read.OwnerId, read.Completed, read.Priority));
        Assert.Equal(new ActivityCommunication("499152222222", 3, 15) { Type = "PHONE" }, Assert.Single(read.Communications));
    }

    [Fact]
    public async Task The_activities_of_a_record_come_once_and_in_order()
    {
        var rows = new ListedRows(230);
        await using var portal = await rows.StartAsync();
        await using var client = portal.Client();
        Assert.Equal(rows.Ids, await client.Crm.Activities.ListAsync(EntityTypes.Deal, 102).Select(activity => activity.Id).ToListAsync());
        Expect("""{"OWNER_TYPE_ID":2,"OWNER_ID":102,">ID":0}""", portal.Requests.First().Body["filter"]);
    }

    [Fact]
    public async Task The_comments_of_a_record_are_listed_and_written()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":[{"ID":"999","ENTITY_ID":"2","ENTITY_TYPE":"deal","CREATED":"2020-03-02T12:00:00+03:00","COMMENT":"Called","AUTHOR_ID":"1","FILES":{}}],"total":1}"""),
            Reply.Json("""{"result":1000}"""));
        await using var client = portal.Client();
        var comment = await client.Crm.TimelineComments.ListAsync("deal", 2).SingleAsync();
        Assert.Equal((999L, "Called", 1L, TimeSpan.FromHours(3)), (comment.Id, comment.Comment, comment.AuthorId, comment.Created!.Value.Offset));
        Assert.Equal(1000, await client.Crm.TimelineComments.AddAsync(new TimelineComment { EntityType = "deal", EntityId = 2, Comment = "Again" }));
        Expect("""{"fields":{"ENTITY_TYPE":"deal","ENTITY_ID":2,"COMMENT":"Again"}}""", portal.Requests.Last().Body);
    }

    [Fact]
    public async Task A_merge_answers_what_is_gone_and_tells_of_a_conflict()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":{"STATUS":"SUCCESS","ENTITY_IDS":[101,102]}}"""), Reply.Json("""{"result":{"STATUS":"CONFLICT","ENTITY_IDS":[]}}"""));
        await using var client = portal.Client();
        Assert.Equal([101L, 102L], await client.Crm.Duplicates.MergeAsync(EntityTypes.Contact, 100, [101, 102]));
        Expect("""{"params":{"entityTypeId":3,"entityIds":[100,101,102]}}""", portal.Requests.Single().Body);
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => client.Crm.Duplicates.MergeAsync(EntityTypes.Contact, 100, [103]));
        Assert.Contains("\"CONFLICT\"", thrown.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => client.Crm.Duplicates.MergeAsync(EntityTypes.Contact, 100, [100]));
        Assert.Equal(2, portal.Requests.Count);
    }

    [Fact]
    public async Task Choices_that_are_new_are_not_sent_twice()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut, Reply.Cut, Reply.Json("""{"result":true}"""));
        await using var client = portal.Client(new JumpingClock());
        var fields = client.Crm.UserFields(EntityTypes.Contact);
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => fields.UpdateAsync(5, new UserField { Choices = [new("Gold")] }));
        await fields.UpdateAsync(5, new UserField { Choices = [new("Gold") { Id = 44 }] });
        Assert.Equal(3, portal.Requests.Count);
        Expect("""{"id":5,"fields":{"LIST":[{"VALUE":"Gold","DEF":"N","ID":44}]}}""", portal.Requests.Last().Body);
    }

    [Fact]
    public async Task Types_that_have_no_such_methods_are_refused_before_anything_is_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        Assert.Throws<ArgumentException>(() => client.Crm.UserFields(36));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Crm.Duplicates.FindByPhoneAsync(EntityTypes.Deal, ["1"]));
        Assert.Empty(portal.Requests);
    }
}
