using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Quirks;
using Bridge24.Sandbox;

namespace Bridge24.Client.Tests.OnSandbox;

/// <summary>Chained pages end in references to rows that are not there: whatever the portal makes of these, the list is exact.</summary>
[Emulated(EmulatedAttribute.Once)]
public sealed class Lists_past_unresolved_references
{
    public static TheoryData<string, string> Unresolved
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var value in SandboxQuirk.All.Single(quirk => quirk.Name == "batch.missing-path").Values)
            {
                data.Add(value, "crm.item.list");
                data.Add(value, "crm.contact.list");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Unresolved))]
    public async Task Every_row_comes_once_and_in_order_wherever_the_list_ends(string unresolved, string method)
    {
        foreach (var count in (int[])[0, 1, 49, 50, 51, 100, 299, 300, 301, 2_850])
        {
            await using var portal = await StartAsync(unresolved, count);
            Assert.Equal(Enumerable.Range(1, count).Select(id => (long)id), await IdsAsync(portal.Client, method));
        }
    }

    [Theory]
    [MemberData(nameof(Unresolved))]
    public async Task Rows_that_come_and_go_between_requests_cost_no_other_row(string unresolved, string method)
    {
        const int count = 1_200;
        await using var portal = await StartAsync(unresolved, count);
        await using var other = portal.Another();
        var ids = new List<long>();
        await foreach (var row in portal.Client.ListAsync(Contacts(method)))
        {
            var id = IdOf(row);
            ids.Add(id);
            if (ids.Count % 25 == 0)
            {
                await DeleteAsync(other, id - (id % 3 == 0 ? 3 : id % 3));
                await DeleteAsync(other, id + 600 - (id % 3));
                await other.CallAsync("crm.item.add", EmulatedPortal.NewContact("Late"));
            }
        }

        AssertComplete(ids, count);
        Assert.True(ids.Count < count + portal.ContactNames().Count(name => name == "Late"));
    }

    [Theory]
    [MemberData(nameof(Unresolved))]
    public async Task Rows_that_come_and_go_during_a_request_cost_no_other_row(string unresolved, string method)
    {
        const int count = 2_100;
        await using var portal = await StartAsync(unresolved, count);
        await using var other = portal.Another();
        using var listed = new CancellationTokenSource();
        var changes = 0;
        var begun = new TaskCompletionSource();
        var churn = Task.Run(async () =>
        {
            for (var victim = 3; victim < count && !listed.IsCancellationRequested; victim += 3)
            {
                await DeleteAsync(other, victim);
                await DeleteAsync(other, count - victim);
                await other.CallAsync("crm.item.add", EmulatedPortal.NewContact("Late"));
                changes++;
                begun.TrySetResult();
            }
        });
        await begun.Task;
        var ids = await IdsAsync(portal.Client, method);
        await listed.CancelAsync();
        await churn;
        AssertComplete(ids, count);
        Assert.NotEqual(0, changes);
    }

    private static Task<EmulatedPortal> StartAsync(string unresolved, int count) =>
        EmulatedPortal.StartAsync(new SandboxOptions { SeedContacts = count, Quirks = [$"batch.missing-path={unresolved}"] });

    private static ListRequest Contacts(string method) => new(method) { Parameters = EmulatedPortal.Contact([]) };

    private static void AssertComplete(List<long> ids, int count)
    {
        Assert.Equal(ids.Distinct().Order(), ids);
        Assert.Empty(Enumerable.Range(1, count).Where(id => id % 3 != 0).Select(id => (long)id).Except(ids));
    }

    private static async Task DeleteAsync(Portal portal, long id)
    {
        try
        {
            await portal.CallAsync("crm.item.delete", EmulatedPortal.Contact(new JsonObject { ["id"] = id }));
        }
        catch (NotFoundException)
        {
            // Deleted from the other end already.
        }
    }

    private static long IdOf(JsonElement row) => PhpJson.Number(row, "id") ?? PhpJson.Number(row, "ID")!.Value;

    private static async Task<List<long>> IdsAsync(Portal portal, string method) => await portal.ListAsync(Contacts(method)).Select(IdOf).ToListAsync();
}
