using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>A person of the portal; the fields are those that user.add and user.update set.</summary>
internal sealed record PortalUser(long Id, SandboxUser Person)
{
    /// <summary>Null for those who were there when the portal started.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }

    public PhpArray Fields { get; init; } = new() { ["ACTIVE"] = true, ["UF_DEPARTMENT"] = PhpArray.List([1L]) };
}
