using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Commands;

/// <summary>Schemas for editors.</summary>
internal static class SchemaCommand
{
    public static Verb Create() => new("schema", "Schemas for editors", "b24 schema flow > flow.schema.json")
    {
        new Verb("flow", "The JSON Schema of a flow file, for editors that complete and check YAML", "b24 schema flow > flow.schema.json").Does(_ =>
        {
            Terminal.Line(FlowSchema.Text);
            return Task.FromResult(ExitCode.Done);
        }),
    };
}
