namespace Bridge24.Sync.Flows;

/// <summary>Reads flow files.</summary>
public static class FlowFiles
{
    /// <summary>Reads one file, or all <c>*.yaml</c> and <c>*.yml</c> files of a folder. Never throws for what a user wrote: all problems of all files come back together.</summary>
    /// <param name="fileOrFolder">The path of a file or folder.</param>
    /// <param name="environment">Answers the value of an environment variable, null where it is not set.</param>
    public static FlowSet Read(string fileOrFolder, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(fileOrFolder);
        ArgumentNullException.ThrowIfNull(environment);
        var problems = new List<FlowProblem>();
        var flows = new List<Flow>();
        foreach (var path in Paths(fileOrFolder, problems))
        {
            if (FlowDocument.Read(path, environment, problems) is { } flow)
                flows.Add(flow);
        }

        FlowNames.Check(flows, problems);
        var ordered = FlowOrder.Sort(flows, problems);
        return new FlowSet(ordered, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]) { Warnings = FlowWarnings.Of(ordered) };
    }

    private static List<string> Paths(string fileOrFolder, List<FlowProblem> problems)
    {
        if (fileOrFolder.Length == 0)
        {
            problems.Add(FlowProblem.Of("", 0, "No flow file is named", "Give the path of a file or folder."));
            return [];
        }

        var path = Path.GetFullPath(fileOrFolder);
        if (File.Exists(path))
            return [path];

        if (!Directory.Exists(path))
        {
            problems.Add(FlowProblem.Of(path, 0, $"There is no file or folder \"{fileOrFolder}\"", Siblings(path) ?? "Correct the path."));
            return [];
        }

        try
        {
            var files = Directory.EnumerateFiles(path).Where(IsFlow).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                problems.Add(FlowProblem.Of(path, 0, $"Folder \"{fileOrFolder}\" holds no flow file", "Flow files end in .yaml or .yml."));
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(FlowProblem.Of(path, 0, $"Folder \"{fileOrFolder}\" cannot be read: {exception.Message.TrimEnd('.')}"));
            return [];
        }
    }

    private static string? Siblings(string path)
    {
        var folder = Path.GetDirectoryName(path);
        return Directory.Exists(folder)
            ? NearestName.Question(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)))
            : null;
    }

    private static bool IsFlow(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML";
}
