using CsCheck;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Both_sides
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private const int Rows = 4;

    /// <summary>Each field with what the source says first and later, what people write, and how the portal shows these.</summary>
    private static readonly (string Field, Version First, Version Later, Version Theirs)[] Fields =
    [
        ("LAST_NAME", Same("Gray"), Same("White & <b>"), Same("$result[x]")),
        ("POST", Same("Boss"), Same("Chief"), Same("boss")),
        ("BIRTHDATE", new("31.01.1980", "1980-01-31T03:00:00+03:00"), new("1981-02-01", "1981-02-01T03:00:00+03:00"), new("1982-03-02", "1982-03-02T03:00:00+03:00")),
        ("UF_CRM_SUM", new("12,50|eur", "12.5|EUR"), new("13|USD", "13|USD"), new("12.51|EUR", "12.51|EUR")),
    ];

    private static IEnumerable<(int Row, int Index)> Places =>
        from row in Enumerable.Range(0, Rows) from index in Enumerable.Range(0, Fields.Length) select (row, index);

    private enum Here
    {
        Untouched,
        Changed,
        Cleared,
    }

    [Fact]
    public async Task A_field_follows_the_source_where_that_changed_and_people_everywhere_else()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AddFieldAsync("contact", "SUM", "money");
        var flow = world.Contacts(["NAME: id", .. Fields.Select(field => $"{field.Field}: {field.Field}")]);
        var serial = 0;

        await Gen.Select(Gen.Enum<Here>(), Gen.Bool, (here, there) => (Here: here, There: there)).Array[Fields.Length].Array[Rows].SampleAsync(async rows =>
        {
            var keys = Enumerable.Range(serial, Rows).Select(number => $"k{number}").ToList();
            serial += Rows;
            world.Csv(Text(keys.Select(key => (key, Fields.Select(field => field.First.Written)))));
            await world.SyncAsync(flow);
            foreach (var (row, index) in Places.Where(place => rows[place.Row][place.Index].There))
            {
                await world.EditAsync("contact", keys[row], Fields[index].Field, Fields[index].Theirs.Written);
            }

            world.Csv(Text(keys.Select((key, row) => (key, Fields.Select((field, index) => Written(field.First, field.Later, rows[row][index].Here))))));

            var report = await world.SyncAsync(flow);
            var writes = await world.WritesAsync();
            var again = await world.SyncAsync(flow);

            Assert.Equal((Rows, FlowStatus.Ok), (report.Account.Updated + report.Account.Unchanged, report.Status));
            Assert.Equal((Rows, writes), (again.Account.Unchanged, await world.WritesAsync()));
            var shown = (await world.RecordsAsync("contact", [KeyField, .. Fields.Select(field => field.Field)])).Where(record => keys.Contains(record.Split('|')[0]));
            Assert.Equal(
                keys.Select((key, row) => string.Join('|', [key, .. Fields.Select((field, index) => Expected(field, rows[row][index]))])).Order(StringComparer.Ordinal),
                shown);
        }, iter: 25, threads: 1);
    }

    private static string Expected((string, Version First, Version Later, Version Theirs) field, (Here Here, bool There) what) => what switch
    {
        (Here.Changed, _) => field.Later.Shown,
        // An empty value does not clear what others wrote.
        (_, true) => field.Theirs.Shown,
        (Here.Cleared, _) => "",
        _ => field.First.Shown,
    };

    private static string Written(Version first, Version later, Here here) => here switch { Here.Changed => later.Written, Here.Cleared => "", _ => first.Written };

    private static string Text(IEnumerable<(string Key, IEnumerable<string> Values)> rows) =>
        $"id,{string.Join(',', Fields.Select(field => field.Field))}\n" + string.Concat(rows.Select(row => $"{row.Key},{string.Join(',', row.Values.Select(value => $"\"{value}\""))}\n"));

    private static Version Same(string text) => new(text, text);

    private sealed record Version(string Written, string Shown);
}
