using Bridge24.Client.Crm;
using Bridge24.Client.Disk;
using Bridge24.Client.Tests.Disk;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Faults;

/// <summary>What the caller gave wrong is told by name and with the remedy, before anything is sent.</summary>
public sealed class Bad_input
{
    private static readonly TimeSpan TooLong = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1);

    public static TheoryData<string, Func<PortalOptions, PortalOptions>> Settings => new()
    {
        { "Rate", options => options with { Rate = default } },
        { "Rate", options => options with { Rate = new CallRate(-1, 2) } },
        { "Rate", options => options with { Rate = new CallRate(50, double.NaN) } },
        { "Share", options => options with { Share = 0 } },
        { "Share", options => options with { Share = 1.01 } },
        { "Share", options => options with { Share = double.NaN } },
        { "ConnectTimeout", options => options with { ConnectTimeout = TimeSpan.Zero } },
        { "ConnectTimeout", options => options with { ConnectTimeout = TooLong } },
        { "RequestTimeout", options => options with { RequestTimeout = Timeout.InfiniteTimeSpan } },
        { "RequestTimeout", options => options with { RequestTimeout = TooLong } },
        { "OperatingLimit", options => options with { OperatingLimit = TimeSpan.FromTicks(-1) } },
        { "OperatingLimit", options => options with { OperatingLimit = TooLong } },
        { "UncertainFor", options => options with { UncertainFor = TimeSpan.FromTicks(-1) } },
        { "UncertainFor", options => options with { UncertainFor = TimeSpan.MaxValue } },
        { "RenewalTimeout", options => options with { Webhook = null, OAuth = Application with { RenewalTimeout = TimeSpan.Zero } } },
        { "RenewalTimeout", options => options with { Webhook = null, OAuth = Application with { RenewalTimeout = TooLong } } },
        { "RefreshTokenLife", options => options with { Webhook = null, OAuth = Application with { RefreshTokenLife = TimeSpan.FromHours(23) } } },
        { "RefreshTokenLife", options => options with { Webhook = null, OAuth = Application with { RefreshTokenLife = TimeSpan.MaxValue } } },
        { "http://acme.bitrix24.com", options => options with { Webhook = null, OAuth = Application with { Portal = new Uri("http://acme.bitrix24.com") } } },
        { "webhook or by OAuth", options => options with { OAuth = Application } },
    };

    public static TheoryData<string, BulkOptions> BulkSettings => new()
    {
        { "FirstBatch", new BulkOptions { FirstBatch = 0 } },
        { "FirstBatch", new BulkOptions { FirstBatch = 51 } },
        { "BatchDuration", new BulkOptions { BatchDuration = TimeSpan.Zero } },
        { "BatchDuration", new BulkOptions { BatchDuration = TooLong } },
        { "BatchLength", new BulkOptions { BatchLength = 0 } },
        { "Repeats", new BulkOptions { Repeats = -1 } },
        { "Repeats", new BulkOptions { Repeats = 101 } },
    };

    public static TheoryData<string, Func<Portal, Task>> Ids => new()
    {
        { "id", portal => portal.Crm.Contacts.GetAsync(0) },
        { "id", portal => portal.Crm.Contacts.UpdateAsync(-1, new Contact { Name = "Ann" }) },
        { "id", portal => portal.Crm.Contacts.DeleteAsync(0) },
        { "entityTypeId", portal => portal.Crm.Items(0).GetAsync(1) },
        { "id", portal => portal.Crm.Statuses.GetAsync(0) },
        { "id", portal => portal.Crm.Statuses.UpdateAsync(-1, new Status()) },
        { "id", portal => portal.Crm.Statuses.DeleteAsync(0) },
        { "entityTypeId", portal => portal.Crm.Categories.ListAsync(0) },
        { "id", portal => portal.Crm.Categories.GetAsync(EntityTypes.Deal, -1) },
        { "id", portal => portal.Crm.Categories.DeleteAsync(EntityTypes.Deal, -1) },
        { "id", portal => portal.Crm.ProductRows.GetAsync(EntityTypes.Deal, 0) },
        { "id", portal => portal.Crm.ProductRows.SetAsync(EntityTypes.Deal, 0, []) },
        { "ownerId", portal => portal.Crm.Activities.ListAsync(EntityTypes.Deal, 0).ToListAsync().AsTask() },
        { "entityId", portal => portal.Crm.TimelineComments.ListAsync("deal", 0).ToListAsync().AsTask() },
        { "id", portal => portal.Crm.Duplicates.MergeAsync(EntityTypes.Contact, 0, [2]) },
        { "id", portal => portal.Crm.CompaniesOfContact.GetAsync(0) },
        { "other", portal => portal.Crm.CompaniesOfContact.AddAsync(1, 0) },
        { "other", portal => portal.Crm.CompaniesOfContact.SetAsync(1, [0]) },
        { "other", portal => portal.Crm.CompaniesOfContact.RemoveAsync(1, -1) },
        { "id", portal => portal.Users.GetAsync(0) },
        { "id", portal => portal.Departments.GetAsync(0) },
        { "id", portal => portal.Departments.DeleteAsync(0) },
        { "id", portal => portal.Tasks.GetAsync(0) },
        { "id", portal => portal.Tasks.DeleteAsync(-1) },
        { "taskId", portal => portal.Checklists.ListAsync(0) },
        { "itemId", portal => portal.Checklists.GetAsync(1, 0) },
        { "id", portal => portal.Disk.Files.GetAsync(0) },
        { "id", portal => portal.Disk.Folders.GetAsync(0) },
        { "id", portal => portal.Disk.Storages.GetAsync(0) },
        { "targetFolderId", portal => portal.Disk.Files.MoveAsync(1, 0) },
        { "query", portal => portal.Events.Offline.ReserveAsync(new() { Limit = 0 }) },
    };

    private static OAuthOptions Application => new()
    {
        Application = new OAuthApplication("local.5f3", new ClientSecret("k3y")),
        Portal = new Uri("https://acme.bitrix24.com"),
        Tokens = new ProcessTokens(),
        Leases = new ProcessLeases(),
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_setting_out_of_range_makes_no_client(string named, Func<PortalOptions, PortalOptions> wrong)
    {
        await using var portal = await ScriptedPortal.StartAsync();
        var thrown = Assert.Throws<ArgumentException>(() => portal.Client(with: wrong));
        Assert.Equal("options", thrown.ParamName);
        Assert.Contains(named, thrown.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
    }

    [Theory]
    [MemberData(nameof(BulkSettings))]
    public async Task A_setting_of_a_bulk_out_of_range_begins_nothing(string named, BulkOptions wrong)
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        var thrown = Assert.Throws<ArgumentException>(() => client.BulkAsync(AsyncEnumerable.Range(1, 3), number => new Call("crm.item.get"), wrong));
        Assert.Equal("options", thrown.ParamName);
        Assert.StartsWith($"{named} is ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Give a ", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_id_that_is_none_is_not_asked_for(string named, Func<Portal, Task> call)
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        var thrown = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => call(client));
        Assert.Equal(named, thrown.ParamName);
        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task A_batch_of_none_is_not_sent()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        foreach (var sending in (Func<Task>[])[() => client.Batch().SendAsync(), () => client.Rest3.Batch().SendAsync()])
        {
            Assert.Contains("Add one", (await Assert.ThrowsAsync<InvalidOperationException>(sending)).Message, StringComparison.Ordinal);
        }

        Assert.Empty(portal.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("acme.bitrix24.com")]
    [InlineData("https://acme.bitrix24.com/rest/1/")]
    [InlineData("https://acme.bitrix24.com/crm/1/s3cr3tc0de42/")]
    [InlineData("https://acme.bitrix24.com/rest/one/s3cr3tc0de42/")]
    [InlineData("http://acme.bitrix24.com/rest/1/s3cr3tc0de42/")]
    [InlineData("https://acme.bitrix24.com/rest/1/s3cr3tc0de42/crm.deal.list.json")]
    public void An_address_that_is_no_webhook_makes_no_client(string text)
    {
        var thrown = Assert.Throws<FormatException>(() => new PortalOptions { Webhook = WebhookUrl.Parse(text) });
        Assert.Contains("webhook", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Expected is https://HOST/rest/USER/CODE/", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3tc0de42", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(100_000, 10)]
    [InlineData(30, 0)]
    [InlineData(30, 100_000)]
    public void A_time_out_of_range_makes_no_client_of_an_authorization_server(int total, int connect)
    {
        var options = new AuthorizationServerOptions { Timeout = TimeSpan.FromSeconds(total), ConnectTimeout = TimeSpan.FromSeconds(connect) };
        Assert.Contains("Timeout is ", Assert.Throws<ArgumentException>(nameof(options), () => new AuthorizationServer(options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_ends_early_is_not_in_the_portal(bool seeks)
    {
        await using var drive = await ScriptedDrive.StartAsync();
        await using var client = drive.Portal.Client();
        await using Stream stream = seeks ? new MemoryStream(SourceStream.Bytes(999)) : new SourceStream(999);
        var thrown = await Record.ExceptionAsync(() => client.Disk.Files.UploadAsync(7, new FileContent("a.bin", stream) { Length = 1000 }));
        Assert.Contains("999", thrown?.Message, StringComparison.Ordinal);
        Assert.Contains("length", thrown?.Message, StringComparison.Ordinal);

        // Of a stream that cannot seek the end shows only on the way; what was sent of it is no file.
        Assert.Equal(seeks ? typeof(ArgumentException) : typeof(InvalidDataException), thrown?.GetType());
        Assert.Equal(seeks ? 0 : 1, drive.Portal.Requests.Count);
        Assert.Empty(drive.Content);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_read_is_not_sent()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        await using var client = drive.Portal.Client();
        var stream = new MemoryStream([1]);
        await stream.DisposeAsync();
        var content = new FileContent("a.bin", stream);
        Assert.Contains("Open it for reading", (await Assert.ThrowsAsync<ArgumentException>(nameof(content), () => client.Disk.Files.UploadAsync(7, content))).Message, StringComparison.Ordinal);
        Assert.Empty(drive.Portal.Requests);
    }
}
