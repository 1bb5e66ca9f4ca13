using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Tests.Sources;

/// <summary>A flow file around one source, read and opened as the engine does it.</summary>
internal static class SourceFlow
{
    public static FlowSet Read(string source, params (string Name, string Value)[] environment)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("b24-source-").FullName, "flow.yaml");
        try
        {
            File.WriteAllText(path, $"flow: a\nsource:\n{string.Concat(source.Split('\n').Select(line => $"  {line}\n"))}  key: id\ntarget:\n  entity: contact\n  key: UF_CRM_X\nmap:\n  NAME: name\n");
            return FlowFiles.Read(path, name => environment.FirstOrDefault(variable => variable.Name == name).Value);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    public static ISource Open(string source, params (string Name, string Value)[] environment)
    {
        var set = Read(source, environment);
        Assert.Empty(set.Problems);
        return Bridge24.Sync.Sources.Sources.Open(set.Flows[0].Source);
    }

    public static async Task<List<SourceRow>> RowsAsync(string source, params (string Name, string Value)[] environment)
    {
        await using var opened = Open(source, environment);
        return await opened.ReadAsync().ToListAsync();
    }
}
