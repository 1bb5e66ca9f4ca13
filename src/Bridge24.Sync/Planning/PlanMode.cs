using Bridge24.State;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Planning;

/// <summary>What a planner has to take into account beyond the row: requests that may be under way, and links that may still come.</summary>
internal abstract class PlanMode
{
    /// <summary>True while an unanswered write of this key may still be executed.</summary>
    public abstract bool IsHeld(string key);

    /// <summary>True when a write of this key stayed unanswered, so that only the portal can tell what its record shows.</summary>
    public abstract bool MustCompare(string key);

    /// <summary>The write of this key that stayed unanswered; null for none.</summary>
    public virtual Intent? Unanswered(string key) => null;

    /// <summary>True when the record of this key was missing in the portal when it was looked for.</summary>
    public virtual bool IsMissing(string key) => false;

    /// <summary>True when this run sent a create of this key whose answer it never saw.</summary>
    public abstract bool WasSent(string key);

    /// <summary>True when the row may go on without this link for now.</summary>
    public abstract bool MayPend(PendingLink link);
}
