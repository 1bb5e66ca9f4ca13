using Bridge24.Cli.Output;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Runs;

/// <summary>Reads flow files for a command, and tells a person what looks wrong but is taken.</summary>
internal static class FlowReading
{
    public static FlowSet Read(string fileOrFolder)
    {
        var flows = FlowFiles.Read(fileOrFolder, Environment.GetEnvironmentVariable);
        foreach (var warning in flows.Warnings)
        {
            Terminal.Note($"Warning: {warning}");
        }

        return flows;
    }
}
