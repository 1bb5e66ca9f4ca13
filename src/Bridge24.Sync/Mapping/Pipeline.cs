using System.Globalization;

namespace Bridge24.Sync.Mapping;

/// <summary>A pipeline of the portal with its stages.</summary>
/// <param name="Id">Its ID, of <c>crm.category.list</c>; 0 where the type of records has only one.</param>
/// <param name="Name">The name that people see; empty where the type of records has only one.</param>
/// <param name="IsDefault">Whether records go there that name no other.</param>
/// <param name="Stages">Its stages, of <c>crm.status.list</c>; none where the flow does not name the pipeline.</param>
public sealed record Pipeline(long Id, string Name, bool IsDefault, IReadOnlyList<FieldItem> Stages)
{
    /// <summary>Whether a flow's <c>stage:</c> means this pipeline: its name, its ID, or true for the default one.</summary>
    internal bool IsCalled(string text) =>
        string.Equals(Name, text, StringComparison.OrdinalIgnoreCase)
        || text == Id.ToString(CultureInfo.InvariantCulture)
        || IsDefault && string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The one that a flow's <c>stage:</c> means; a name goes before an ID.</summary>
    internal static Pipeline? Find(IReadOnlyList<Pipeline> pipelines, string text) =>
        pipelines.FirstOrDefault(pipeline => string.Equals(pipeline.Name, text, StringComparison.OrdinalIgnoreCase))
        ?? pipelines.FirstOrDefault(pipeline => pipeline.IsCalled(text));
}
