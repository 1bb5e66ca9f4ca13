using System.Globalization;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class KilledImportTests : IDisposable
{
    private const int Records = 600;
    private const int People = 90;

    private readonly B24 _b24 = new();

    public void Dispose() => _b24.Dispose();

    [Theory]
    [InlineData("allowed")]
    [InlineData("refused")]
    public async Task Imported_records_are_there_once_however_often_a_sync_is_killed(string inBatch)
    {
        await using var portal = await SlowAsync("crm.item.batchImport", 0.05);
        portal.SetQuirk($"batch.import={inBatch}");
        var flow = Contacts.Write(_b24, Records, policies: "uncertain_for: 1s\n  automation: skip");

        await KilledSyncs.RunAsync(_b24, portal, flow, Records, "crm.item.batchImport");

        Contacts.EachOnce(portal, Records);
        Assert.DoesNotContain(portal.Requests, request => request.Commands.Contains("crm.item.add"));
    }

    [Fact]
    public async Task Users_are_invited_once_however_often_a_sync_is_killed()
    {
        await using var portal = await SlowAsync("user.add", 0.01);
        var before = await UsersAsync(portal);
        _b24.Write("rows.csv", "mail,name\n" + string.Concat(Enumerable.Range(1, People).Select(i => string.Create(CultureInfo.InvariantCulture, $"{Mail(i)},Name {i}\n"))));
        var flow = _b24.Write("flow.yaml", "flow: staff\nsource:\n  csv: rows.csv\n  key: mail\ntarget:\n  entity: user\n  key: EMAIL\nmap:\n  NAME: name\n  UF_DEPARTMENT: { value: 1 }\npolicies:\n  uncertain_for: 1s\n");

        await KilledSyncs.RunAsync(_b24, portal, flow, People, "user.add");

        var invited = (await UsersAsync(portal)).Except(before).Order(StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(1, People).Select(i => $"{Mail(i)}|Name {i}").Order(StringComparer.Ordinal), invited);
        Assert.Equal(before.Count + People, (await UsersAsync(portal)).Count);
    }

    private static string Mail(int number) => string.Create(CultureInfo.InvariantCulture, $"mail{number}@example.com");

    private static Task<SandboxPortal> SlowAsync(string method, double seconds) =>
        SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, Costs = new Dictionary<string, double> { [method] = seconds } });

    private static async Task<List<string>> UsersAsync(SandboxPortal portal)
    {
        var users = new List<string>();
        for (var start = 0; ; start += 50)
        {
            var page = (await Portals.AskAsync(portal, "user.get", new { start })).EnumerateArray().Select(user => $"{user.GetProperty("EMAIL")}|{user.GetProperty("NAME")}").ToList();
            users.AddRange(page);
            if (page.Count < 50)
            {
                return users;
            }
        }
    }
}
