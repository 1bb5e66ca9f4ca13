using System.Text.Json;
using Bridge24.Sandbox;
using CsCheck;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Round_trips
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private const int Rows = 5;

    private static readonly SandboxOptions Options = new()
    {
        Users = [.. Enumerable.Range(1, FieldSamples.People).Select(number => new SandboxUser($"person{number}@shop.example", $"Name {number}", "Person", IsAdmin: number == 1))],
        SeedContacts = FieldSamples.Companies,
    };

    [Theory]
    [InlineData("lead", 1)]
    [InlineData("deal", 2)]
    [InlineData("contact", 3)]
    [InlineData("company", 4)]
    public async Task What_was_created_or_changed_reads_back_as_it_is_and_leaves_nothing_to_plan(string entity, int typeId)
    {
        await using var world = await SyncWorld.StartAsync(Options);
        await FieldSamples.AddUserFieldsAsync(world, entity);
        var samples = await FieldSamples.OfAsync(world, entity, typeId);
        if (samples.Exists(sample => sample.Type == "crm_company"))
        {
            world.Csv("id,name\n" + string.Concat(Enumerable.Range(1, FieldSamples.Companies).Select(number => $"K{number},Company {number}\n")), "companies.csv");
            world.Companies("TITLE: name");
        }

        Assert.Superset(Kinds, samples.Select(sample => sample.Type).ToHashSet());
        world.JsonLines("{}");
        world.Flow(entity, samples.Select(sample => $"{sample.Field}: {sample.Form}"));
        var serial = 0;

        await Sets(samples).SampleAsync(async versions =>
        {
            var first = serial;
            serial += Rows;
            foreach (var (texts, created) in versions.Zip([true, false]))
            {
                var rows = texts.Select((row, index) => Row(samples, row, first + index)).ToList();
                world.JsonLines([.. rows.Select(row => JsonSerializer.Serialize(row))]);
                var report = (await world.SyncAllAsync())[^1];

                var reasons = string.Join('\n', (await world.DeadAsync()).Select(letter => letter.Reason).Concat(report.Findings));
                Assert.True(report.Status == FlowStatus.Ok, reasons);
                Assert.Equal(Rows, created ? report.Account.Created : report.Account.Read);
                ShowsTheTexts(world, entity, samples, rows);
                await LeavesNothingAsync(world);
                await world.LoseStateAsync();
                await LeavesNothingAsync(world);
            }
        }, iter: 6, threads: 1);
    }

    private static HashSet<string> Kinds { get; } =
        ["string", "integer", "double", "boolean", "date", "datetime", "enumeration", "money", "url", "crm_status", "user"];

    /// <summary>Several rows, each before and after all of its values changed.</summary>
    private static Gen<string?[][][][]> Sets(List<FieldSample> samples) =>
        Sequence(samples).Array[Rows].Array[2];

    private static Gen<string?[][]> Sequence(List<FieldSample> samples) => samples
        .Aggregate(Gen.Const(Array.Empty<string?[]>()), (rows, sample) => Gen.Select(rows, sample.Values, (row, values) => (string?[][])[.. row, values]));

    private static SortedDictionary<string, string?> Row(List<FieldSample> samples, string?[][] texts, int key)
    {
        var row = new SortedDictionary<string, string?>(StringComparer.Ordinal) { ["id"] = $"key {key}" };
        foreach (var (column, text) in samples.SelectMany(sample => sample.Columns).Zip(texts.SelectMany(values => values)))
        {
            row[column] = text;
        }

        return row;
    }

    private static async Task LeavesNothingAsync(SyncWorld world)
    {
        Assert.Equal([], (await world.PlanAllAsync()).Select(change => change.ToJson()));
        var writes = await world.WritesAsync();
        var reports = await world.SyncAllAsync();

        Assert.Equal(writes, await world.WritesAsync());
        Assert.All(reports, report => Assert.Equal((FlowStatus.Ok, report.Account.Read), (report.Status, report.Account.Unchanged)));
    }

    /// <summary>Not only equal to itself: single texts stand in the portal letter by letter.</summary>
    private static void ShowsTheTexts(SyncWorld world, string entity, List<FieldSample> samples, List<SortedDictionary<string, string?>> rows)
    {
        var records = world.Sandbox.Records(entity).Where(record => record.GetValueOrDefault(KeyField) is string { Length: > 0 }).ToDictionary(record => (string)record[KeyField]!);
        foreach (var sample in samples.Where(sample => sample is { Type: "string" or "url", IsMultiple: false }))
        {
            foreach (var row in rows.Where(row => !string.IsNullOrWhiteSpace(row[sample.Columns[0]])))
            {
                Assert.Equal(row[sample.Columns[0]]!.Trim().ReplaceLineEndings("\n"), records[row["id"]!][sample.Field]);
            }
        }
    }
}
