namespace Bridge24.Sync.Mapping;

/// <summary>What became of one text of the source: a text for the portal, or the reason (with its remedy) why there is none.</summary>
/// <param name="Text">The text for the portal; empty for no value.</param>
/// <param name="Error">Why it cannot be converted, or null.</param>
/// <param name="IsUnreadable">The text is a phone that no one can read, passed on unchanged.</param>
internal readonly record struct Converted(string Text, string? Error = null, bool IsUnreadable = false)
{
    public static Converted Fail(string error) => new("", error);
}
