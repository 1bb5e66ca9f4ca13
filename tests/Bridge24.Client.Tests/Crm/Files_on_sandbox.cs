using Bridge24.Client.Crm;
using Bridge24.Client.Tests.Disk;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Crm;

[Emulated]
public sealed class Files_on_sandbox
{
    private const string One = "UF_CRM_OFFER";
    private const string Many = "UF_CRM_SCANS";

    [Fact]
    public async Task A_file_is_set_read_replaced_and_cleared()
    {
        await using var portal = await StartAsync();
        var crm = portal.Client.Crm;
        var bytes = SourceStream.Bytes(100_000);
        var added = await crm.Deals.AddAsync(new Deal { Fields = new() { [One] = FieldValue.File("предложение.bin", bytes) } });
        var first = (await crm.Deals.GetAsync(added.Id)).Fields[One].Files.Single();
        Assert.Equal(bytes, await ReadAsync(crm, first));

        var replaced = await crm.Deals.UpdateAsync(added with { Fields = new() { [One] = FieldValue.File("b.bin", [1, 2, 3]) } });
        var second = replaced.Fields[One].Files.Single();
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal([1, 2, 3], await ReadAsync(crm, second));

        var kept = await crm.Deals.UpdateAsync(added.Id, new Deal { Title = "a", Fields = new() { [One] = FieldValue.KeepFile(second.Id) } });
        Assert.Equal(second.Id, kept.Fields[One].Files.Single().Id);

        Assert.Empty((await crm.Deals.UpdateAsync(added.Id, new Deal { Fields = new() { [One] = default } })).Fields[One].Files);
        Assert.Empty((await crm.Deals.GetAsync(added.Id)).Fields[One].Files);
    }

    [Fact]
    public async Task Of_several_files_those_named_stay_and_new_ones_come()
    {
        await using var portal = await StartAsync();
        var crm = portal.Client.Crm;
        var deal = await crm.Deals.AddAsync(new Deal { Fields = new() { [Many] = FieldValue.ListOf([FieldValue.File("a", [1]), FieldValue.File("b", [2])]) } });
        var kept = deal.Fields[Many].Files[1];
        deal = await crm.Deals.UpdateAsync(deal with { Fields = new() { [Many] = FieldValue.ListOf([FieldValue.KeepFile(kept.Id), FieldValue.File("c", [3])]) } });

        var files = (await crm.Deals.GetAsync(deal.Id)).Fields[Many].Files;
        Assert.Equal(kept.Id, files[0].Id);
        Assert.Equal([[2], [3]], await files.ToAsyncEnumerable().Select(async (FieldFile file, CancellationToken _) => await ReadAsync(crm, file)).ToListAsync());

        deal = await crm.Deals.UpdateAsync(deal with { Fields = new() { [Many] = FieldValue.ListOf([FieldValue.KeepFile(files[1].Id)]) } });
        Assert.Equal([files[1].Id], deal.Fields[Many].Files.Select(file => file.Id));
        Assert.Empty((await crm.Deals.UpdateAsync(deal with { Fields = new() { [Many] = FieldValue.ListOf([]) } })).Fields[Many].Files);
    }

    [Fact]
    public async Task No_text_shows_where_a_file_lies()
    {
        await using var portal = await StartAsync();
        var crm = portal.Client.Crm;
        var deal = await crm.Deals.AddAsync(new Deal { Fields = new() { [One] = FieldValue.File("a", [1]) } });
        var value = deal.Fields[One];
        var file = value.Files.Single();
        Assert.Equal(($"file {file.Id}", "***", $"Deal {deal.Id}"), (file.ToString(), value.ToString(), deal.ToString()));
        Assert.DoesNotContain("token=", file.Page!.Query, StringComparison.Ordinal);

        var changed = System.Text.Json.JsonDocument.Parse(value.Json.GetRawText().Replace("%7C", "%7Cx", StringComparison.Ordinal)).RootElement;
        var secret = System.Web.HttpUtility.ParseQueryString(new Uri(changed.GetProperty("urlMachine").GetString()!).Query)["token"]!;
        var thrown = await Assert.ThrowsAnyAsync<Bitrix24Exception>(() => crm.OpenFileAsync(new FieldValue(changed).Files.Single()));
        Assert.DoesNotContain(secret, thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("urlMachine", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b.pdf", 1)]
    [InlineData("", 1)]
    [InlineData("a.pdf", 0)]
    [InlineData("a.pdf", (32 * 1024 * 1024) + 1)]
    public void What_the_portal_would_lose_is_refused(string name, int size) =>
        Assert.Throws<ArgumentException>(() => FieldValue.File(name, new byte[size]));

    [Fact]
    public async Task A_file_without_an_address_is_no_download()
    {
        await using var portal = await StartAsync();
        var file = new FieldValue(System.Text.Json.JsonDocument.Parse("""[{"id":"7","url":"/a"}]""").RootElement).Files.Single();
        Assert.Equal((7L, null), (file.Id, file.Page));
        await Assert.ThrowsAsync<RejectedException>(() => portal.Client.Crm.OpenFileAsync(file));
    }

    private static async Task<EmulatedPortal> StartAsync()
    {
        var portal = await EmulatedPortal.StartAsync();
        var fields = portal.Client.Crm.UserFields(EntityTypes.Deal);
        await fields.AddAsync(new UserField { FieldName = One, UserTypeId = "file" });
        await fields.AddAsync(new UserField { FieldName = Many, UserTypeId = "file", Multiple = true });
        return portal;
    }

    private static async Task<byte[]> ReadAsync(CrmGroups crm, FieldFile file)
    {
        await using var stream = await crm.OpenFileAsync(file);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
