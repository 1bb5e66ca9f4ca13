using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;

namespace Bridge24.Cli.States;

internal static class ExportState
{
    public static Verb Create()
    {
        var file = new Argument<string>("FILE") { Description = "The file to write, which must not be there yet; or - for standard output" };
        return new Verb("export", "Write the whole state as lines of JSON", "b24 state export state.jsonl", "b24 state export - | gzip > state.jsonl.gz") { file }.Does(async context =>
        {
            var state = await context.StateAsync();
            await using var target = Open(context.Get(file));
            var moved = await state.ExportAsync(target, context.Cancellation);
            await Console.Error.WriteLineAsync($"{Counted.Of(moved.Rows, "row")} exported. Run no flow on this state once it is imported elsewhere: two states write every record twice.");
            if (moved.SecretsLeftOut > 0)
            {
                await Console.Error.WriteLineAsync(
                    $"{Counted.Of(moved.SecretsLeftOut, "secret")} left out: they are encrypted with keys of this machine. Set BRIDGE24_KEY to take them along, or add the portals again after the import.");
            }

            return ExitCode.Done;
        });
    }

    private static Stream Open(string file)
    {
        if (file == "-")
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return new FileStream(file, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{file}\" cannot be made: {exception.Message}", "Name a file that is not there yet.");
        }
    }
}
