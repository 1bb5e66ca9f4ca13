using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests.Methods;

public sealed class File_field_tests
{
    private static readonly string Content = Convert.ToBase64String(Encoding.UTF8.GetBytes("hello"));

    [Fact]
    public async Task A_file_goes_into_a_record_by_either_dialect_and_comes_out_by_its_signed_address()
    {
        await using var client = await StartAsync();
        await client.GoodAsync("crm.lead.add", new { fields = new { TITLE = "a", UF_CRM_FILE = new { fileData = new[] { "a.txt", Content } } } });
        Shape.Same("""{"id":37375,"showUrl":"x","downloadUrl":"x"}""", (await client.GoodAsync("crm.lead.get", new { id = 1 }))!["UF_CRM_FILE"]);
        var item = await ItemAsync(client, new { ufCrmFile = new[] { "b.txt", Content } });
        Shape.Same("""{"id":30577,"url":"x","urlMachine":"x"}""", item["ufCrmFile"]);
        using var down = await client.Http.GetAsync(new Uri(item["ufCrmFile"]!["urlMachine"]!.ToString()));
        Assert.Equal((HttpStatusCode.OK, "hello"), (down.StatusCode, await down.Content.ReadAsStringAsync()));
        Assert.Null((await ItemAsync(client, new { ufCrmFile = "" }))["ufCrmFile"]);
    }

    [Fact]
    public async Task The_form_of_the_other_dialect_is_lost_in_silence()
    {
        await using var client = await StartAsync();
        await client.GoodAsync("crm.lead.add", new { fields = new { TITLE = "a", UF_CRM_FILE = new[] { "a.txt", Content } } });
        Assert.Equal("", (await client.GoodAsync("crm.lead.get", new { id = 1 }))!["UF_CRM_FILE"]!.ToString());
        Assert.Null((await ItemAsync(client, new { ufCrmFile = new { fileData = new[] { "a.txt", Content } } }))["ufCrmFile"]);
    }

    [Fact]
    public async Task A_list_of_files_is_what_the_last_write_named()
    {
        await using var client = await StartAsync();
        await client.GoodAsync("crm.lead.add", new { fields = new { TITLE = "a" } });
        var files = (await ItemAsync(client, new { ufCrmFiles = new[] { new[] { "a.txt", Content }, ["b.txt", Content] } }))["ufCrmFiles"]!.AsArray();
        var kept = files[1]!["id"]!.GetValue<long>();
        var after = (await ItemAsync(client, new { ufCrmFiles = new object[] { new { id = kept }, new[] { "c.txt", Content } } }))["ufCrmFiles"]!.AsArray();
        Assert.Equal(2, after.Count);
        Assert.Equal(kept, after[0]!["id"]!.GetValue<long>());
        Assert.Empty((await ItemAsync(client, new { ufCrmFiles = Array.Empty<object>() }))["ufCrmFiles"]!.AsArray());
    }

    private static async Task<PortalClient> StartAsync()
    {
        var client = await PortalClient.StartAsync();
        await client.GoodAsync("crm.lead.userfield.add", new { fields = new { FIELD_NAME = "FILE", USER_TYPE_ID = "file" } });
        await client.GoodAsync("crm.lead.userfield.add", new { fields = new { FIELD_NAME = "FILES", USER_TYPE_ID = "file", MULTIPLE = "Y" } });
        return client;
    }

    private static async Task<JsonNode> ItemAsync(PortalClient client, object fields) =>
        (await client.GoodAsync("crm.item.update", new { entityTypeId = 1, id = 1, fields }))!["item"]!;
}
