namespace Bridge24.State;

/// <summary>What a file of the state is, and the steps that lead from one version of it to the next. Steps are added, never changed.</summary>
/// <param name="Application">SQLite's application_id.</param>
/// <param name="Steps">The first leads from an empty file to version 1.</param>
internal sealed record SchemaVersions(int Application, IReadOnlyList<string> Steps)
{
    public int Latest => Steps.Count;
}
