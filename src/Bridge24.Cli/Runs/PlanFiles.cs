using Bridge24.Cli.Execution;
using Bridge24.Sync;

namespace Bridge24.Cli.Runs;

/// <summary>Plans in files, with words for what can go wrong.</summary>
internal static class PlanFiles
{
    public static SavedPlanWriter Begin(string file, string flows)
    {
        try
        {
            return new SavedPlanWriter(file, flows);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The plan cannot be written to \"{file}\": {exception.Message}", "Give a file in a folder that you may write to.");
        }
    }

    public static SavedPlan Read(string file)
    {
        try
        {
            return SavedPlan.Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The plan \"{file}\" cannot be read: {exception.Message}", $"Make it with: b24 plan FLOW -o {file}");
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message, $"Make it again with: b24 plan FLOW -o {file}");
        }
    }
}
