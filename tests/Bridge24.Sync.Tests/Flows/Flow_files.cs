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
    [InlineData("key: UF_CRM_X", "origin: SHOP\n  create_key_field: false", "line 8", "needs no field")]
    [InlineData("NAME: name", "NAME: { from: name, type: WORK }", "line 9", "it belongs to PHONE, EMAIL")]
    [InlineData("NAME: name", "NAME: { value: Y, default: N }", "line 9", "a constant is never empty")]
    [InlineData("NAME: name", "UF_CRM_X: name", "line 9", "is the key field")]
    [InlineData("flow: a", "flow: a\nschedule: never", "line 2", "\"never\" is no schedule")]
    [InlineData("flow: a", "flow: a\nschedule: every 0m", "line 2", "is no schedule")]
    [InlineData("flow: a", "flow: a\nschedule: \"99 * * * *\"", "line 2", "is no schedule")]
    [InlineData("flow: a", "flow: a\nschedule: \"* * * *\"", "line 2", "is no schedule")]
    [InlineData("csv: a.csv", "sqlite: a.db\n  query: select 1\n  table: t", "line 5", "both \"query\" and \"table\"")]
    [InlineData("csv: a.csv", "csv: a.csv\n  query: select 1", "line 4", "has no \"query\"")]
    [InlineData("key: id", "key: [id, id]", "line 4", "names column \"id\" twice")]
    [InlineData("key: id", "key: id\n  changed: at", "line 12", "\"on_delete\" stands beside \"changed\"")]
    [InlineData("key: UF_CRM_X", "key: UF_CRM_X\n  origin: SHOP", "line 8", "both \"key\" and \"origin\"")]
    [InlineData("  key: UF_CRM_X\n", "", "line 6", "does not say where the source's key is kept")]
    [InlineData("key: UF_CRM_X", "key: NAME", "line 7", "not the name of a user field")]
    [InlineData("key: UF_CRM_X", "key: state", "line 7", "can keep their key in the portal")]
    [InlineData("key: UF_CRM_X", "key: UF_CRM_X\n  create_key_field: maybe", "line 8", "true or false")]
    [InlineData("key: UF_CRM_X", "key: UF_CRM_X\n  match: [EMIAL]", "line 8", "It takes EMAIL and PHONE")]
    [InlineData("key: UF_CRM_X", "key: UF_CRM_X\n  match: [EMAIL]", "line 8", "which the map does not fill")]
    [InlineData("entity: contact\n  key: UF_CRM_X", "entity: quote\n  origin: SHOP", "line 7", "Quotes have no external ID")]
    [InlineData("entity: contact", "entity: user", "line 7", "Write \"key: EMAIL\"")]
    [InlineData("NAME: name", "NAME: { from: name, value: Y }", "line 9", "both \"from\" and \"value\"")]
    [InlineData("NAME: name", "NAME: { default: x }", "line 9", "does not say where its value comes from")]
    [InlineData("NAME: name", "NAME: { from: name, format: dd }", "line 9", "without \"as: date or as: datetime\"")]
    [InlineData("NAME: name", "NAME: { from: name, region: DE }", "line 9", "without \"as: phone\"")]
    [InlineData("NAME: name", "NAME: { from: name, currency: EUR }", "line 9", "without \"as: money\"")]
    [InlineData("NAME: name", "NAME: { from: name, as: date, zone: UTC }", "line 9", "without \"as: datetime\"")]
    [InlineData("NAME: name", "NAME: { from: name, as: datetime, zone: Mars }", "line 9", "no time zone")]
    [InlineData("NAME: name", "NAME: { from: name, status: SOURCE, list: true }", "line 9", "both \"status\" and \"list\"")]
    [InlineData("NAME: name", "NAME: { from: name, link: b, as: number }", "line 9", "both \"as\" and \"link\"")]
    [InlineData("NAME: name", "NAME: { from: name, on: sometimes }", "line 9", "It takes always, create")]
    [InlineData("NAME: name", "NAME: { from: name, split: \"\" }", "line 9", "\"split\" is empty")]
    [InlineData("NAME: name", "NAME: { from: name, user: phone }", "line 9", "It takes email")]
    [InlineData("NAME: name", "NAME: { from: name, department: boss }", "line 9", "It takes name, id")]
    [InlineData("  NAME: name\n", "  {}\n", "line 9", "\"map\" is empty")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  max_delete: -5", "line 11", "a number or a percentage")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  max_delete: 500%", "line 11", "at most 100%")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  max_change: 100.5%", "line 11", "at most 100%")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  uncertain_for: soon", "line 11", "no duration")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  empty: nil", "line 11", "It takes keep, clear")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  on_missing: ask", "line 11", "It takes recreate, forget")]
    [InlineData("NAME: name", "NAME: name\npolicies:\n  automation: no", "line 11", "It takes run, skip")]
    [InlineData("NAME: name", "NAME: name\nretention:\n  history: -1", "line 11", "from 1 to 36500")]
    public void A_fault_is_told_with_its_line_and_remedy(string good, string bad, string place, string words)
    {
        var set = Read(Good.Replace(good, bad, StringComparison.Ordinal) + (bad.Contains("changed:", StringComparison.Ordinal) ? "policies:\n  on_delete: delete\n" : ""));

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
