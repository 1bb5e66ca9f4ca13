namespace Bridge24.Sync.Flows;

/// <summary>Reads flow files.</summary>
public static class FlowFiles
{
    /// <summary>Reads one file, or all <c>*.yaml</c> and <c>*.yml</c> files of a folder. Never throws for what a user wrote: all problems of all files come back together.</summary>
    /// <param name="fileOrFolder">The path of a file or folder.</param>
    /// <param name="environment">Answers the value of an environment variable, null where it is not set.</param>
    public static FlowSet Read(string fileOrFolder, Func<string, string?> environment)
        => throw new NotSupportedException("Not built yet.");
}
