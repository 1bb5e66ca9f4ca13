using System.Text.Json;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class DriveTests : IDisposable
{
    private const int Large = 28 * 1024 * 1024;

    private const int ForField = 12 * 1024 * 1024;

    private readonly B24 _b24 = new();

    public void Dispose() => _b24.Dispose();

    [Fact]
    public async Task Files_are_synced_into_a_folder_of_a_drive()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        _b24.Write("a.txt", "first");
        _b24.Write("b.txt", "second");
        var flow = Flow("id,path\n1,a.txt\n2,b.txt\n3,c.txt\n");

        (await _b24.RunAsync("check", flow)).Ends(0);
        var first = (await _b24.RunAsync("sync", flow, "--json")).Ends(1).Json;
        _b24.Write("b.txt", "third, and longer");
        var plan = (await _b24.RunAsync("plan", flow, "--json")).Ends(1).Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("action").GetString());
        var second = (await _b24.RunAsync("sync", flow, "--json")).Ends(1).Json;
        var dead = (await _b24.RunAsync("dead", "list")).Ends(0);

        Assert.Equal((2, 1), (first.GetProperty("created").GetInt32(), first.GetProperty("failed").GetInt32()));
        Assert.Equal(["invalid", "update"], plan.Order(StringComparer.Ordinal));
        Assert.Equal((1, 1, 1), (second.GetProperty("updated").GetInt32(), second.GetProperty("unchanged").GetInt32(), second.GetProperty("failed").GetInt32()));
        Assert.Equal(["a.txt|5", "b.txt|17"], (await FilesAsync(portal)).Select(file => $"{file.GetProperty("NAME")}|{file.GetProperty("SIZE")}").Order(StringComparer.Ordinal));
        Assert.Contains("is no file in", dead.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_larger_than_the_memory_of_the_process_is_uploaded_as_a_stream()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        Sparse("large.bin", Large);
        var flow = Flow("id,path\n1,large.bin\n");
        // In hexadecimal: 24 MB.
        _b24.Variables["DOTNET_GCHeapHardLimit"] = "1800000";
        var report = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;

        Assert.Equal(1, report.GetProperty("created").GetInt32());
        Assert.Equal($"{Large}", Assert.Single(await FilesAsync(portal)).GetProperty("SIZE").ToString());
    }

    [Fact]
    public async Task A_file_for_a_field_is_in_memory_once_as_the_request_that_carries_it()
    {
        await using var portal = await Portals.FreeAsync();
        await _b24.AddAsync(portal);
        await Portals.AskAsync(portal, "crm.contact.userfield.add", new { fields = new { FIELD_NAME = "PAPER", USER_TYPE_ID = "file", MULTIPLE = "N" } });
        Sparse("one.bin", ForField);
        Sparse("two.bin", ForField);
        _b24.Write("rows.csv", "id,path\n1,one.bin\n2,two.bin\n");
        var flow = _b24.Write("flow.yaml", "flow: papers\nsource:\n  csv: rows.csv\n  key: id\ntarget:\n  entity: contact\n  key: UF_CRM_EXTERNAL_ID\nmap:\n  NAME: id\n  UF_CRM_PAPER: { from: path, as: file }\n");

        // In hexadecimal: 56 MB, in which the bytes of a file and its text would not fit beside the request.
        _b24.Variables["DOTNET_GCHeapHardLimit"] = "3800000";
        var report = (await _b24.RunAsync("sync", flow, "--json")).Ends(0).Json;

        Assert.Equal((2, "ok"), (report.GetProperty("created").GetInt32(), report.GetProperty("status").GetString()));
        Assert.Equal(2, portal.Requests.Count(request => request is { Method: "crm.item.update", Status: 200 }));
    }

    private void Sparse(string name, int size)
    {
        using var file = File.Create(Path.Combine(_b24.Folder, name));
        file.SetLength(size);
    }

    private string Flow(string rows)
    {
        _b24.Write("rows.csv", rows);
        return _b24.Write("flow.yaml", "flow: papers\nsource:\n  csv: rows.csv\n  key: id\ntarget:\n  entity: file\n  folder: Company drive\nmap:\n  FILE: { from: path, as: file }\n");
    }

    private static async Task<List<JsonElement>> FilesAsync(SandboxPortal portal)
    {
        var drive = (await Portals.AskAsync(portal, "disk.storage.getList", new { })).EnumerateArray().Single(storage => storage.GetProperty("NAME").GetString() == "Company drive");
        return [.. (await Portals.AskAsync(portal, "disk.storage.getChildren", new { id = drive.GetProperty("ID").GetString() })).EnumerateArray()];
    }
}
