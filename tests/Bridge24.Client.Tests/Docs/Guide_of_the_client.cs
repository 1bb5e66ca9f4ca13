using Bridge24.Client.Crm;
using Bridge24.Client.Tests.Auth;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Client.Tests.Support;
using Bridge24.Contracts;

namespace Bridge24.Client.Tests.Docs;

[Emulated]
public sealed class Guide_of_the_client
{
    [Fact]
    public void Its_code_is_the_code_that_is_compiled()
    {
        var compiled = Repository.WithoutIndentation(Repository.Read("tests", "Bridge24.Client.Tests", "Docs", "GuideSnippets.cs"));
        var sample = Repository.WithoutIndentation(Repository.Read("samples", "client", "Program.cs"));
        var blocks = Repository.Code("docs", "client.md");
        Assert.Equal(13, blocks.Count);
        Assert.Equal(sample, blocks[0]);
        Assert.All(blocks.Skip(1), block => Assert.Contains(block, compiled, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_code_does_what_it_says()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var client = portal.Client;
        await client.Crm.UserFields(EntityTypes.Deal).AddAsync(new UserField { FieldName = "SHOP_ID", UserTypeId = "string" });
        var ann = await client.Crm.Contacts.AddAsync(new Contact { Name = "Ann", Phones = [new("+4930111222"), new("+4930000")] });

        Assert.Equal("77", await GuideSnippets.RecordsAsync(client, ann));
        var deal = await client.Crm.Deals.ListAsync().SingleAsync();
        Assert.Equal(("WON", null, ann.Id), (deal.StageId, deal.CloseDate, deal.ContactIds.Single()));

        await GuideSnippets.PhonesAsync(client, ann);
        Assert.Equal(["+4930111222", "+4917333444"], (await client.Crm.Contacts.GetAsync(ann.Id)).Phones.Select(phone => phone.Value));

        await GuideSnippets.ListsAsync(client);
        Assert.All((await GuideSnippets.BatchesAsync(client)).Commands, command => Assert.Equal(CommandState.Succeeded, command.State));
    }

    [Fact]
    public async Task Records_of_a_batch_are_linked_as_it_says()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        Assert.All((await GuideSnippets.TypedBatchAsync(portal.Client)).Commands, command => Assert.Equal(CommandState.Succeeded, command.State));
        var deal = await portal.Client.Crm.Deals.ListAsync().SingleAsync();
        Assert.Equal("Acme", (await portal.Client.Crm.Companies.GetAsync(deal.CompanyId!.Value)).Title);
        Assert.Equal("Ann", (await portal.Client.Crm.Contacts.GetAsync(deal.ContactIds.Single())).Name);
    }

    [Fact]
    public async Task A_file_goes_up_and_comes_back_as_it_says()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "a report");
        using var target = new MemoryStream();
        await GuideSnippets.FilesAsync(portal.Client, path, target);
        Assert.Equal("a report", System.Text.Encoding.UTF8.GetString(target.ToArray()));
        File.Delete(path);
    }

    [Fact]
    public async Task The_queue_is_emptied_as_it_says()
    {
        await using var application = await Application.StartAsync(null, "offline.plan=yes");
        await using var client = application.Client();
        await client.Events.BindAsync(new("ONCRMDEALUPDATE", null));
        var deal = await client.Crm.Deals.AddAsync(new Deal { Title = "Order 77" });
        await client.Crm.Deals.UpdateAsync(deal with { Title = "Order 78" });
        await client.Events.Offline.ReserveAsync();
        await client.Crm.Deals.UpdateAsync(deal with { Title = "Order 79" });
        Assert.NotEmpty(await client.Events.Offline.ListAsync().ToListAsync());
        await GuideSnippets.QueueAsync(client);
        Assert.Empty(await client.Events.Offline.ListAsync().ToListAsync());
    }

    [Theory]
    [InlineData("c0de", 7L)]
    [InlineData("other", null)]
    public void A_delivery_is_believed_as_it_says(string token, long? id) =>
        Assert.Equal(id, GuideSnippets.Delivery($"event=ONCRMDEALUPDATE&data[FIELDS][ID]=7&auth[application_token]={token}", new ApplicationToken("c0de")));

    [Fact]
    public async Task A_lost_create_is_found_as_it_says()
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, "crm.item.add:drop-after:count=1");
        var deal = await GuideSnippets.ErrorsAsync(portal.Client, new Deal { Title = "Order 77", OriginatorId = "shop", OriginId = "77" });
        Assert.Equal("Order 77", deal.Title);
        Assert.Equal(1, portal.Sandbox.Count("deal"));
    }

    [Fact]
    public async Task Any_number_of_contacts_is_made_as_it_says()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var contacts = Enumerable.Range(1, 120).Select(number => new Contact { Name = "Ann", OriginId = $"{number}", Phones = [new($"+4930{number}")] });
        await GuideSnippets.BulkAsync(portal.Client, contacts.ToAsyncEnumerable());
        var made = await portal.Client.Crm.Contacts.ListAsync().ToListAsync();
        Assert.Equal(Enumerable.Range(1, 120).Select(number => ($"{number}", $"+4930{number}")), made.Select(contact => (contact.OriginId!, contact.Phones[0].Value)));
        Assert.DoesNotContain(portal.Sandbox.Requests, request => request.Method == "crm.item.add");
        Assert.Equal(120, await GuideSnippets.ImportAsync(portal.Client, contacts.ToAsyncEnumerable()));
        Assert.Equal(240, portal.Sandbox.Count("contact"));
    }

    [Fact]
    public async Task Any_method_can_be_called_as_it_says()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":[{"ID":"1"}]}"""), Reply.Json("""{"result":{"tasks":[{"id":"5","title":"Call"}]}}"""));
        await using var client = portal.Client();
        await GuideSnippets.AnyMethodAsync(client);
        Assert.Equal(["user.get", "tasks.task.list"], portal.Requests.Select(request => request.Method));
    }
}
