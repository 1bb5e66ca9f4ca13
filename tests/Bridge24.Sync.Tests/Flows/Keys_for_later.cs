using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Flows;

public sealed class Keys_for_later : IDisposable
{
    private const string Good = "flow: a\nsource:\n  csv: a.csv\n  key: id\ntarget:\n  entity: contact\n  key: UF_CRM_X\nmap:\n  NAME: name\n";

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("b24-later-").FullName, "a.yaml");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Theory]
    [InlineData("flow: a", "flow: a\ndirection: from_portal", 2, "direction: from_portal")]
    [InlineData("flow: a", "flow: a\ndirection: two_way", 2, "direction: two_way")]
    [InlineData("key: id", "key: id\n  portal_id: b24", 5, "portal_id")]
    [InlineData("NAME: name", "NAME: { from: name, owner: source }", 9, "owner")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  conflict: ask", 11, "conflict")]
    public void A_key_of_a_later_version_is_refused_with_its_line_and_a_remedy(string good, string later, int line, string what)
    {
        var set = Read(Good.Replace(good, later, StringComparison.Ordinal));

        Assert.Empty(set.Flows);
        var problem = Assert.Single(set.Problems).ToString();
        Assert.Matches($"^This version does not do \"?{what}\"? yet \\(a.yaml, line {line}\\)\\. [A-Z].+", problem);
    }

    [Theory]
    [InlineData("flow: a", "flow: a\ndirection: to_portal\nschedule: every 15m")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  on_delete: ignore\n  automation: run")]
    public void A_later_key_that_says_what_is_done_today_is_taken(string good, string more) =>
        Assert.Empty(Read(Good.Replace(good, more, StringComparison.Ordinal)).Problems);

    private FlowSet Read(string text)
    {
        File.WriteAllText(_path, text);
        return FlowFiles.Read(_path, _ => null);
    }
}
