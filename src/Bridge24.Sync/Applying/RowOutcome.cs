namespace Bridge24.Sync.Applying;

/// <summary>The place of a row in the accounts.</summary>
internal enum RowOutcome
{
    Created,
    Updated,
    Unchanged,
    Skipped,
    Conflict,
    Failed,
    Uncertain,
}
