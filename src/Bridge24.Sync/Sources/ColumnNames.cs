using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources;

/// <summary>Checks the names of a source's columns.</summary>
internal static class ColumnNames
{
    /// <exception cref="SourceException">A name is missing or stands twice.</exception>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string> columns, string source, SourceSettings settings, int line)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Length == 0)
                throw Problem(settings, line, $"Column {i + 1} of {source} has no name", "Give every column one.");
        }

        if (columns.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Problem(settings, line, $"Column \"{twice.Key}\" stands {twice.Count()} times in {source}", "Give each column a name of its own.");

        return columns;
    }

    private static SourceException Problem(SourceSettings settings, int line, string fact, string remedy) =>
        new(FlowProblem.Of(settings.File, line, fact, remedy));
}
