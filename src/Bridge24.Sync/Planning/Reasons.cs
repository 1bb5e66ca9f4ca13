namespace Bridge24.Sync.Planning;

/// <summary>Why something is done, in words for a plan.</summary>
internal static class Reasons
{
    public const string NoRecord = "no record carries its key";
    public const string DeletedThere = "its record was deleted in the portal (on_missing: recreate)";
    public const string SourceChanged = "the source says something else than last time";
    public const string FoundByKey = "a record that carries its key shows something else";
    public const string LooksAlike = "the only record without a key that has its e-mail or phone";
    public const string KeyLeft = "its key left the source (on_delete)";
    public const string NoKeyField = "the portal lacks the field that keeps the key";
}
