using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.States;

internal static class ImportState
{
    public static Verb Create()
    {
        var file = new Argument<string>("FILE") { Description = "What b24 state export wrote; or - for standard input" };
        return new Verb("import", "Fill an empty state with an exported one, all of it or nothing", "b24 state import state.jsonl --state postgres://b24@db.example/b24") { file }.Does(async context =>
        {
            var name = context.Get(file);
            using var source = Open(name);
            var rows = await (await context.StateAsync()).ImportAsync(source, name == "-" ? "standard input" : $"\"{name}\"", context.Cancellation);
            Terminal.Line($"{Counted.Of(rows, "row")} imported.");
            return ExitCode.Done;
        });
    }

    private static TextReader Open(string file)
    {
        try
        {
            return file == "-" ? Console.In : new StreamReader(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{file}\" cannot be read: {exception.Message}", "Correct the path or its rights.");
        }
    }
}
