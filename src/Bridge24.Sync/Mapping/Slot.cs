using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Mapping;

/// <summary>One value that a flow owns in each record.</summary>
public sealed record Slot
{
    /// <summary>The field's name, with an index where the field is a multifield: <c>NAME</c>, <c>PHONE[0]</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The portal's field.</summary>
    public required PortalField Field { get; init; }

    /// <summary>Where the value comes from; the first item where several items make one multiple value.</summary>
    public required ValueMapping Mapping { get; init; }

    /// <summary>Whether the value is written at creation only.</summary>
    public bool OnCreate { get; init; }

    /// <summary>Whether the value is the pipeline of a stage: written when the record is made, and again with a stage where the record stands in another pipeline.</summary>
    public bool FollowsStage { get; init; }

    /// <summary>Whether the value is written once the record is there, as it consists of parts that the portal takes on their own.</summary>
    public bool IsWrittenAfter => Field.Type is Targets.Tasks.Checklist.FieldType or FieldCodec.File;

    /// <summary>The type of a multifield's value: <c>WORK</c>; null for other fields.</summary>
    public string? ValueType { get; init; }
}
