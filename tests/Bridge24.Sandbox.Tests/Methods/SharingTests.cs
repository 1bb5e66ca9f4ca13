using System.Net;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class Sharing_tests
{
    [Fact]
    public async Task A_shared_folder_opens_to_the_person_and_to_nobody_else()
    {
        await using var client = await OAuthClient.StartAsync(new SandboxOptions
        {
            PerSecond = 0,
            Users = [new("a@example.com", "One", "", IsAdmin: true), new("b@example.com", "Two", ""), new("c@example.com", "Three", "")],
        });
        var drive = (await client.GoodAsync("disk.storage.getlist", new { filter = new { ENTITY_TYPE = "user", ENTITY_ID = "1" } }))![0]!["ID"]!.ToString();
        var folder = (await client.GoodAsync("disk.storage.addfolder", new { id = drive, data = new { NAME = "Folder" } }))!["ID"]!.GetValue<long>();
        var file = (await client.GoodAsync("disk.folder.uploadfile", new { id = folder, fileContent = new[] { "a.txt", "aGVsbG8=" }, data = new { NAME = "a.txt" } }))!["ID"]!.GetValue<long>();
        var (second, third) = (client.Portal.OAuth.Issue(user: 2).AccessToken, client.Portal.OAuth.Issue(user: 3).AccessToken);
        Assert.Equal("ACCESS_DENIED", (await client.BadAsync("disk.file.get", new { id = file }, second)).Code);
        await client.GoodAsync("disk.folder.shareToUser", new { id = folder, userId = 2, taskName = "disk_access_read" });
        Assert.Equal("a.txt", (await client.GoodAsync("disk.file.get", new { id = file }, second))!["NAME"]!.ToString());
        Assert.Equal("ACCESS_DENIED", (await client.BadAsync("disk.file.get", new { id = file }, third)).Code);
    }

    [Theory]
    [InlineData("a", "INVALID_QUERY")]
    [InlineData("report\",\"TYPE\":\"image", "INVALID_TYPE")]
    [InlineData("report\",\"FILTER\":{\"NAME\":1},\"x\":\"", "INVALID_FILTER")]
    [InlineData("report\",\"FILTER\":{\"FOLDER_ID\":99},\"x\":\"", "NOT_FOUND")]
    public async Task A_search_that_cannot_be_says_why(string query, string code)
    {
        await using var client = await PortalClient.StartAsync();
        var arguments = System.Text.Json.Nodes.JsonNode.Parse($"{{\"QUERY\":\"{query}\"}}");
        var (status, said, _) = await client.BadAsync("disk.file.search", arguments);
        Assert.Equal((HttpStatusCode.BadRequest, code), (status, said));
    }

    [Fact]
    public async Task A_merge_moves_links_and_phones_to_the_first_record()
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.company.add", new { fields = new { TITLE = "Kept" } });
        await client.GoodAsync("crm.company.add", new { fields = new { TITLE = "Gone", PHONE = new[] { new { VALUE = "+49301", VALUE_TYPE = "WORK" } } } });
        await client.GoodAsync("crm.contact.add", new { fields = new { NAME = "One", COMPANY_ID = 2 } });
        var merge = new { @params = new { entityTypeId = 4, entityIds = new[] { 1, 2 } } };
        Assert.Equal("[2]", (await client.GoodAsync("crm.entity.mergeBatch", merge))!["ENTITY_IDS"]!.ToJsonString());
        Assert.Equal("1", (await client.GoodAsync("crm.contact.get", new { id = 1 }))!["COMPANY_ID"]!.ToString());
        Assert.Equal("+49301", (await client.GoodAsync("crm.company.get", new { id = 1 }))!["PHONE"]![0]!["VALUE"]!.ToString());
        Assert.Equal("Owner was not found", (await client.BadAsync("crm.entity.mergeBatch", merge)).Text);
    }

    [Theory]
    [InlineData("crm", "D_1", "D_1")]
    [InlineData("crm", "D_9", "")]
    [InlineData("employee", "1", "1")]
    [InlineData("employee", "9", "")]
    [InlineData("iblock_element", "7", "7")]
    [InlineData("crm_status", "WEB", "WEB")]
    [InlineData("crm_status", "NOTHING", "")]
    public async Task A_user_field_that_binds_keeps_only_what_is_there(string type, string value, string kept)
    {
        await using var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.deal.add", new { fields = new { TITLE = "Deal" } });
        await client.GoodAsync("crm.lead.userfield.add", new { fields = new { FIELD_NAME = "BOUND", USER_TYPE_ID = type, SETTINGS = new { ENTITY_TYPE = "SOURCE" } } });
        await client.GoodAsync("crm.lead.add", new { fields = new { TITLE = "Lead", UF_CRM_BOUND = value } });
        Assert.Equal(kept, (await client.GoodAsync("crm.lead.get", new { id = 1 }))!["UF_CRM_BOUND"]!.ToString());
        Assert.Equal(type, (await client.GoodAsync("crm.lead.userfield.list"))![0]!["USER_TYPE_ID"]!.ToString());
    }
}
