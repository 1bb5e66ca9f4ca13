using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Proposing;

/// <summary>A flow that suits a source and a portal, to be looked through by a person.</summary>
/// <param name="Sample">What was seen of the source.</param>
/// <param name="Schema">The portal's fields.</param>
/// <param name="Score">How well the columns suit the type of records.</param>
/// <param name="Map">The map.</param>
internal sealed record FlowProposal(SourceSample Sample, PortalSchema Schema, int Score, IReadOnlyList<FieldMapping> Map)
{
    private const int LongestField = 20;
    private const string Prefix = "UF_CRM_";
    private const string Suffix = "_ID";

    /// <summary>What looked likely and was not borne by the rows, in words.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>What the map lacks and only a person knows, in words.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Columns that stay in the source.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];

    /// <summary>The flow's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>A key field of this source's own, so that two sources do not claim one.</summary>
    public string KeyField
    {
        get
        {
            var location = Sample.Settings.Kind is SourceKind.Sqlite or SourceKind.Csv or SourceKind.JsonLines ? Path.GetFileNameWithoutExtension(Sample.Settings.Location) : Sample.Subject;
            var words = LatinLetters.Of(location).ToUpperInvariant();
            return Prefix + (words.Length == 0 ? "SOURCE" : words[..Math.Min(words.Length, LongestField - Prefix.Length - Suffix.Length)]) + Suffix;
        }
    }

    public Flow ToFlow() => new()
    {
        Name = Name,
        File = "",
        Source = Sample.Settings with { Key = Sample.Key },
        Target = new TargetSettings { Entity = Schema.Entity, KeyField = KeyField },
        Map = Map,
        Policies = new FlowPolicies(),
        LinkedFlows = [],
    };
}
