using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Flows;

public sealed class File_targets : IDisposable
{
    private const string Good = "flow: a\nsource:\n  csv: a.csv\n  key: id\ntarget:\n  entity: file\n  folder: Company drive/Contracts\nmap:\n  FILE: { from: path, as: file }\n  NAME: name\n";

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("b24-flows-").FullName, "a.yaml");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Fact]
    public void A_flow_of_files_names_their_folder()
    {
        var flow = Assert.Single(Read(Good).Flows);

        Assert.Equal((EntityType.File, "Company drive/Contracts", true), (flow.Target.Entity, flow.Target.Folder, flow.Target.IsKeptInState));
    }

    [Theory]
    [InlineData("  folder: Company drive/Contracts\n", "", "line 6", "The target does not say which folder the files go into")]
    [InlineData("Company drive/Contracts", "Company drive//Contracts", "line 7", "is no folder of a drive")]
    [InlineData("Company drive/Contracts", "0", "line 7", "is no folder of a drive")]
    [InlineData("entity: file", "entity: task", "line 7", "\"folder\" stands at task records")]
    [InlineData("entity: file", "entity: file\n  of: deal", "line 7", "\"of\" stands at file records")]
    [InlineData("entity: file", "entity: file\n  key: UF_CRM_X", "line 7", "\"key\" stands at file records, which cannot be found by a key in the portal")]
    [InlineData("entity: file", "entity: file\n  match: [EMAIL]", "line 7", "\"match\" stands at file records")]
    [InlineData("  FILE: { from: path, as: file }\n", "", "line 6", "Add it: \"FILE: { from: path, as: file }\".")]
    [InlineData("FILE: { from: path, as: file }", "FILE: path", "line 9", "Field \"FILE\" of a file holds a file")]
    [InlineData("NAME: name", "NAME: { from: path, as: file }", "line 10", "Field \"NAME\" of a file takes a text")]
    [InlineData("NAME: name", "TITLE: name", "line 10", "\"TITLE\" is no field of a file")]
    [InlineData("  NAME: name\n", "  NAME: name\npolicies:\n  automation: skip\n", "line 12", "which the portal cannot import")]
    [InlineData("  NAME: name\n", "  NAME: name\npolicies:\n  on_delete: clear\n", "line 12", "which cannot do without their values")]
    public void What_does_not_fit_together_is_told_without_a_portal(string good, string bad, string place, string words)
    {
        var set = Read(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Empty(set.Flows);
        Assert.Contains(set.Problems, problem => problem.ToString().Contains(place, StringComparison.Ordinal) && problem.ToString().Contains(words, StringComparison.Ordinal));
    }

    private FlowSet Read(string text)
    {
        File.WriteAllText(_file, text);
        return FlowFiles.Read(_file, _ => null);
    }
}
