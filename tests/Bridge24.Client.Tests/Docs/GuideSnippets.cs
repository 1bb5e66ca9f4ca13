using System.Text.Json.Nodes;
using Bridge24.Client.Crm;
using Bridge24.Client.Disk;
using Bridge24.Client.Events;

namespace Bridge24.Client.Tests.Docs;

/// <summary>The code of docs/client.md, word for word, so that it compiles and runs.</summary>
internal static class GuideSnippets
{
    public static async Task<string?> RecordsAsync(Portal portal, Contact ann)
    {
        var deal = await portal.Crm.Deals.AddAsync(new Deal
        {
            Title = "Order 77",
            Opportunity = 1500.25m,
            CurrencyId = "EUR",
            CloseDate = new DateOnly(2026, 12, 31),
            ContactIds = [ann.Id],
            Fields = new() { ["UF_CRM_SHOP_ID"] = "77" },
        });
        deal = await portal.Crm.Deals.UpdateAsync(deal with { StageId = "WON", CloseDate = null });
        var shopId = deal.Fields["UF_CRM_SHOP_ID"].Text;
        return shopId;
    }

    public static async Task PhonesAsync(Portal portal, Contact ann)
    {
        var contact = await portal.Crm.Contacts.GetAsync(ann.Id);
        await portal.Crm.Contacts.UpdateAsync(contact with { Phones = [contact.Phones[0], new("+4917333444", "MOBILE")] });
    }

    public static async Task ListsAsync(Portal portal)
    {
        var query = new CrmQuery
        {
            Filter = new() { [">=updatedTime"] = DateTimeOffset.Now.AddDays(-1), ["@stageId"] = new[] { "NEW", "WON" } },
            Select = ["title", "opportunity", "UF_CRM_SHOP_ID"],
        };
        await foreach (var found in portal.Crm.Deals.ListAsync(query))
        {
            Console.WriteLine($"{found.Id} {found.Title} {found.Opportunity}");
        }
    }

    public static async Task AnyMethodAsync(Portal portal)
    {
        var user = await portal.CallAsync(Methods.User.Get, new JsonObject { ["ID"] = 1 });
        await foreach (var task in portal.ListAsync(new ListRequest(Methods.Tasks.Task.List) { Select = ["ID", "TITLE"] }))
        {
            Console.WriteLine(task.GetProperty("title").GetString());
        }

        Assert.Equal("1", user[0].GetProperty("ID").GetString());
    }

    public static Task<Deal> ErrorsAsync(Portal portal, Deal lost)
    {
        async Task<Deal> AddOnceAsync(Deal order, CancellationToken ct)
        {
            try
            {
                return await portal.Crm.Deals.AddAsync(order, ct);
            }
            catch (OutcomeUnknownException unknown)
            {
                var query = new CrmQuery { Filter = new() { ["=originatorId"] = order.OriginatorId, ["=originId"] = order.OriginId } };
                return await portal.Crm.Deals.ListAsync(query, ct).FirstOrDefaultAsync(ct) ?? throw new InvalidOperationException("Not found yet.", unknown);
            }
        }

        return AddOnceAsync(lost, CancellationToken.None);
    }

    public static async Task FilesAsync(Portal portal, string path, Stream target)
    {
        var drive = await portal.Disk.Storages.ListAsync().FirstAsync();
        await using var report = File.OpenRead(path);
        var file = await portal.Disk.Files.UploadAsync(drive.RootFolderId, new FileContent("report.pdf", report) { GenerateUniqueName = true });

        await using var copy = await portal.Disk.Files.OpenAsync(file.Id);
        await copy.CopyToAsync(target);
    }

    public static long? Delivery(string posted, ApplicationToken known)
    {
        static long? ChangedDeal(string form, ApplicationToken token)
        {
            var delivery = EventDelivery.Parse(form);
            return delivery.IsFrom(token) && delivery.Event == "ONCRMDEALUPDATE" ? delivery.ObjectId : null;
        }

        return ChangedDeal(posted, known);
    }

    public static async Task QueueAsync(Portal portal)
    {
        await portal.Events.BindAsync(new BoundEvent("ONCRMDEALUPDATE", Handler: null));

        async Task WorkAsync(OfflinePackage package)
        {
            foreach (var change in package.Events)
            {
                Console.WriteLine($"{change.Event}: {change.ObjectId}");
            }

            await portal.Events.Offline.ClearAsync(package.ProcessId!);
        }

        foreach (var left in await portal.Events.Offline.ReservedAsync())
        {
            await WorkAsync(left);
        }

        while (await portal.Events.Offline.ReserveAsync() is { Events.Count: > 0 } package)
        {
            await WorkAsync(package);
        }
    }

    public static async Task<BatchOutcome> BatchesAsync(Portal portal)
    {
        var batch = portal.Batch();
        var company = batch.Add("crm.item.add", new JsonObject { ["entityTypeId"] = 4, ["fields"] = new JsonObject { ["title"] = "Acme" } });
        batch.Add("crm.item.add", new JsonObject
        {
            ["entityTypeId"] = 3,
            ["fields"] = new JsonObject { ["name"] = "Ann", ["companyId"] = company.Result("item", "id") },
        });
        var outcome = await batch.SendAsync();
        foreach (var command in outcome.Commands)
        {
            Console.WriteLine($"{command.Command.Key}: {command.State} {command.Exception?.Message}");
        }

        return outcome;
    }

    public static async Task<BatchOutcome> TypedBatchAsync(Portal portal)
    {
        var batch = portal.Batch();
        var acme = batch.Add(portal.Crm.Companies, new Company { Title = "Acme" });
        var ann = batch.Add(portal.Crm.Contacts, new Contact { Name = "Ann" }.LinkedTo(acme.Id));
        batch.Add(portal.Crm.Deals, new Deal { Title = "Order 77" }.LinkedTo(acme.Id).LinkedTo(ann.Id));
        var outcome = await batch.SendAsync();
        Console.WriteLine($"Acme is {acme.RecordIn(outcome).Id}, Ann is {ann.RecordIn(outcome).Id}");
        return outcome;
    }

    public static Task BulkAsync(Portal portal, IAsyncEnumerable<Contact> many)
    {
        async Task ImportAsync(IAsyncEnumerable<Contact> contacts)
        {
            await foreach (var outcome in portal.BulkAsync(contacts, portal.Crm.Contacts.CallToAdd))
            {
                Console.WriteLine(outcome.State == CommandState.Succeeded
                    ? $"{outcome.Input.OriginId} is {portal.Crm.Contacts.RecordOf(outcome.Result).Id}"
                    : $"{outcome.Input.OriginId}: {outcome.State} {outcome.Exception?.Message}");
            }
        }

        return ImportAsync(many);
    }

    public static Task<int> ImportAsync(Portal portal, IAsyncEnumerable<Contact> many)
    {
        async Task<int> MoveInAsync(IAsyncEnumerable<Contact> contacts)
        {
            var made = 0;
            await foreach (var outcome in portal.Crm.Contacts.ImportAsync(contacts))
            {
                made += outcome.State == CommandState.Succeeded ? 1 : 0;
                Console.WriteLine($"{outcome.Input.OriginId}: {outcome.State} {outcome.Exception?.Message}");
            }

            return made;
        }

        return MoveInAsync(many);
    }
}
