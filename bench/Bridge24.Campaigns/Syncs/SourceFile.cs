using System.Globalization;

namespace Bridge24.Campaigns.Syncs;

/// <summary>The source of a round: rows that come and change between the runs, and a few that can never be carried over.</summary>
internal sealed class SourceFile
{
    /// <summary>What the portal refuses each time.</summary>
    public const string Refused = "Venom";

    /// <summary>How many of the changes take one back.</summary>
    private const double Back = 0.4;

    private static readonly string[] BadLines =
    [
        "twice,Twice 1,Bad,,,1980-01-01",
        "twice,Twice 2,Bad,,,1980-01-01",
        "undated,Undated,Bad,,,soon",
        $"refused,{Refused},Bad,,,1980-01-01",
    ];

    private readonly string _folder;
    private readonly Random _chance;
    private readonly List<SourceRow> _rows;

    public SourceFile(string folder, int rows, double uncertainFor, Random chance)
    {
        _folder = folder;
        _chance = chance;
        _rows = [.. Enumerable.Range(1, rows).Select(number => new SourceRow(number, 0))];
        Flow = Path.Combine(folder, "contacts.yaml");
        File.WriteAllText(Flow, string.Create(CultureInfo.InvariantCulture, $$"""
            flow: contacts
            source:
              csv: rows.csv
              key: id
            target:
              entity: contact
              key: {{PortalContact.KeyField}}
            map:
              NAME: name
              LAST_NAME: last
              EMAIL: { from: mail, as: email }
              PHONE: { from: phone, as: phone }
              BIRTHDATE: { from: born, as: date }
            policies:
              uncertain_for: {{uncertainFor:0}}s
            """));
        Write();
    }

    public string Flow { get; }

    public IReadOnlyList<SourceRow> Rows => _rows;

    /// <summary>Keys of the rows that end as dead letters.</summary>
    public static IReadOnlyList<string> BadKeys { get; } = ["refused", "twice", "undated"];

    public static int BadRows => BadLines.Length;

    /// <summary>Changes some rows, has some of those that were changed go back to what they were, and adds a few.</summary>
    public void Change(double share = 0.25)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            _rows[i] = _chance.NextDouble() < share ? Changed(_rows[i]) : _rows[i];
        }

        _rows.AddRange(Enumerable.Range(_rows.Count + 1, 1 + (_rows.Count / 20)).Select(number => new SourceRow(number, 0)));
        Write();
    }

    private SourceRow Changed(SourceRow row) => row with { Revision = row.Revision + (row.Revision > 0 && _chance.NextDouble() < Back ? -1 : 1) };

    private void Write()
    {
        // Bad rows stand in the middle, so that they travel with others.
        var lines = _rows.ConvertAll(row => row.Line);
        lines.InsertRange(lines.Count / 2, BadLines);
        var path = Path.Combine(_folder, "rows.csv");
        File.WriteAllLines(path + ".new", ["id,name,last,mail,phone,born", .. lines]);
        File.Move(path + ".new", path, overwrite: true);
    }
}
