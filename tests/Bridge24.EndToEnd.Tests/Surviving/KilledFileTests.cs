using System.Globalization;
using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class KilledFileTests : IDisposable
{
    private const int Files = 60;
    private const int Records = 30;

    private readonly B24 _b24 = new();

    public void Dispose() => _b24.Dispose();

    [Fact]
    public async Task Files_are_in_their_folder_once_however_often_a_sync_is_killed()
    {
        await using var portal = await SlowAsync();
        var flow = Flow("id,path", Files, i => $"{i},{File(i)}", ["entity: file", "folder: Company drive"], ["FILE: { from: path, as: file }"]);

        await KilledSyncs.RunAsync(_b24, portal, flow, Files, "disk.upload");

        Assert.Equal(Expected(i => $"{i}.txt|1|File {i}", Files), await OnDriveAsync(portal));
    }

    [Fact]
    public async Task Files_of_a_field_are_in_their_records_once_however_often_a_sync_is_killed()
    {
        await using var portal = await SlowAsync();
        await Portals.AskAsync(portal, "crm.contact.userfield.add", new { fields = new { FIELD_NAME = "PAPERS", USER_TYPE_ID = "file", MULTIPLE = "Y" } });
        var flow = Flow(
            "id,papers", Records, i => $"{i},{File(i)};{File(i + Records)}", ["entity: contact", "key: UF_CRM_EXTERNAL_ID"], ["NAME: id", "UF_CRM_PAPERS: { from: papers, as: file, split: ';' }"]);

        await KilledSyncs.RunAsync(_b24, portal, flow, Records, "crm.item.update");

        Contacts.EachOnce(portal, Records);
        Assert.Equal(Expected(i => $"{i}|File {i}|File {i + Records}", Records), await InRecordsAsync(portal));
    }

    private static Task<SandboxPortal> SlowAsync() => SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, Latency = TimeSpan.FromMilliseconds(15) });

    private static IEnumerable<string> Expected(Func<int, string> file, int count) => Enumerable.Range(1, count).Select(file).Order(StringComparer.Ordinal);

    private string File(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{number}.txt");
        _b24.Write(name, $"File {number}");
        return name;
    }

    private string Flow(string header, int rows, Func<int, string> row, string[] target, string[] map)
    {
        _b24.Write("rows.csv", string.Join('\n', [header, .. Enumerable.Range(1, rows).Select(row)]));
        return _b24.Write("flow.yaml", string.Join('\n', [
            "flow: killed", "source:", "  csv: rows.csv", "  key: id", "target:", .. target.Select(line => "  " + line), "map:", .. map.Select(line => "  " + line), "policies:", "  uncertain_for: 1s",
        ]));
    }

    /// <summary>Name, version and content of each file.</summary>
    private static async Task<IEnumerable<string>> OnDriveAsync(SandboxPortal portal)
    {
        using var http = new HttpClient();
        var drive = (await Portals.AskAsync(portal, "disk.storage.getList", new { })).EnumerateArray().Single(storage => storage.GetProperty("NAME").GetString() == "Company drive");
        var files = new List<string>();
        for (var start = 0; start <= Files; start += 50)
        {
            foreach (var file in (await Portals.AskAsync(portal, "disk.storage.getChildren", new { id = drive.GetProperty("ID").GetString(), start })).EnumerateArray())
            {
                files.Add($"{file.GetProperty("NAME")}|{file.GetProperty("GLOBAL_CONTENT_VERSION")}|{await http.GetStringAsync(file.GetProperty("DOWNLOAD_URL").GetString())}");
            }
        }

        return files.Order(StringComparer.Ordinal);
    }

    private static async Task<IEnumerable<string>> InRecordsAsync(SandboxPortal portal)
    {
        using var http = new HttpClient();
        var records = new List<string>();
        foreach (var item in (await Portals.AskAsync(portal, "crm.item.list", new { entityTypeId = 3, select = new[] { "*", "UF_*" } })).GetProperty("items").EnumerateArray())
        {
            var papers = item.EnumerateObject().Single(property => property.Name.Contains("papers", StringComparison.OrdinalIgnoreCase)).Value;
            var contents = new List<string>();
            foreach (var file in papers.ValueKind == JsonValueKind.Array ? papers.EnumerateArray() : [])
            {
                contents.Add(await http.GetStringAsync(file.GetProperty("urlMachine").GetString()));
            }

            var number = int.Parse(item.GetProperty("name").GetString()!, CultureInfo.InvariantCulture);
            records.Add($"{number}|{string.Join('|', contents.OrderBy(content => int.Parse(content["File ".Length..], CultureInfo.InvariantCulture)))}");
        }

        return records.Order(StringComparer.Ordinal);
    }
}
