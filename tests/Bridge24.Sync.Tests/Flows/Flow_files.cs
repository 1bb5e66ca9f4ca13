using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Flows;

public sealed class Flow_files : IDisposable
{
    private const string Good = "flow: a\nsource:\n  csv: a.csv\n  key: id\ntarget:\n  entity: contact\n  key: UF_CRM_X\nmap:\n  NAME: name\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("b24-flows-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_flow_is_read_with_paths_beside_its_file()
    {
        var set = Read(Good);

        Assert.Empty(set.Problems);
        var flow = Assert.Single(set.Flows);
        Assert.Equal(("a", Path.Combine(_folder, "a.csv"), "UF_CRM_X"), (flow.Name, flow.Source.Location, flow.Target.KeyField));
    }

    [Theory]
    [InlineData("map:\n", "mpa:\n", "line 8", "Did you mean \"map\"?")]
    [InlineData("csv: a.csv", "csv: a.csv\n  jsonl: b", "line 4", "exactly one source")]
    [InlineData("  key: id\n", "", "line 3", "The source has no key")]
    [InlineData("entity: contact", "entity: contcat", "line 6", "Did you mean \"contact\"?")]
    [InlineData("entity: contact", "entity: task", "line 7", "\"key\" stands at task records, which cannot be found by a key in the portal")]
    [InlineData("csv: a.csv", "postgres: ${DB}", "line 3", "names neither \"query\" nor \"table\"")]
    [InlineData("csv: a.csv", "csv: ${NOWHERE}", "line 3", "Environment variable \"NOWHERE\" is not set")]
    [InlineData("flow: a", "flow: a\ndirection: two_way", "line 2", "does not do \"direction: two_way\" yet")]
    [InlineData("NAME: name", "NAME: { from: name, az: date }", "line 9", "Did you mean \"as\"?")]
    [InlineData("flow: a", "flow: {", "line", "not valid YAML")]
    public void A_fault_is_told_with_its_line_and_remedy(string good, string bad, string place, string words)
    {
        var set = Read(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Empty(set.Flows);
        Assert.Contains(set.Problems, problem => problem.ToString().Contains(place, StringComparison.Ordinal) && problem.ToString().Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wait_shorter_than_a_request_may_take_is_taken_with_a_warning()
    {
        var set = Read(Good + "policies:\n  empty: keep\n  uncertain_for: 74s\n");

        Assert.Equal(TimeSpan.FromSeconds(74), Assert.Single(set.Flows).Policies.UncertainFor);
        Assert.Empty(set.Problems);
        Assert.Equal(
            "\"uncertain_for\" is 74 s, less than the 75 s that a request may take (a.yaml, line 12). It is taken, but a create that is still under way then may be made twice. Write \"uncertain_for: 120s\", or leave it out.",
            Assert.Single(set.Warnings).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("policies:\n  uncertain_for: 75s\n")]
    [InlineData("policies:\n  uncertain_for: 2m\n")]
    public void A_wait_as_long_as_a_request_may_take_needs_no_warning(string policies) => Assert.Empty(Read(Good + policies).Warnings);

    [Fact]
    public void Flows_stand_in_the_order_of_their_links_and_a_circle_is_named()
    {
        Write("1.yaml", Named("one", "{ from: name, link: two }", "UF_CRM_1"));
        Write("2.yaml", Named("two", "{ from: name, link: two }", "UF_CRM_2"));
        Assert.Equal(["two", "one"], FlowFiles.Read(_folder, _ => null).Flows.Select(flow => flow.Name));

        Write("2.yaml", Named("two", "{ from: name, link: one }", "UF_CRM_2"));
        Assert.Contains("\"one\" -> \"two\" -> \"one\"", Assert.Single(FlowFiles.Read(_folder, _ => null).Problems).ToString(), StringComparison.Ordinal);
    }

    private static string Named(string name, string form, string key) => Good
        .Replace("flow: a", $"flow: {name}", StringComparison.Ordinal)
        .Replace("NAME: name", $"COMPANY_ID: {form}", StringComparison.Ordinal)
        .Replace("UF_CRM_X", key, StringComparison.Ordinal);

    private FlowSet Read(string text) => FlowFiles.Read(Write("a.yaml", text), _ => null);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
