namespace Bridge24.Sync.Mapping;

/// <summary>A field's value in canonical form: none, one or (multiple fields) several texts, none of them empty.</summary>
/// <param name="Items">The texts.</param>
public sealed record FieldValue(IReadOnlyList<string> Items)
{
    private const char Separator = '\u001f';

    /// <summary>No value.</summary>
    public static readonly FieldValue Empty = new([]);

    /// <summary>Whether there is no value.</summary>
    public bool IsEmpty => Items.Count == 0;

    /// <summary>One text that is equal exactly when the values are: for hashing, and for display of a single value.</summary>
    public string Canonical => Items.Count switch
    {
        0 => "",
        1 => Items[0],
        _ => string.Join(Separator, Items),
    };

    /// <summary>The value for a person: several items stand with a comma between them.</summary>
    public string Display => Items.Count == 1 ? Items[0] : string.Join(", ", Items);

    /// <summary>A single value; an empty text is <see cref="Empty"/>.</summary>
    public static FieldValue Of(string text) => text.Length == 0 ? Empty : new FieldValue([text]);

    /// <inheritdoc/>
    public bool Equals(FieldValue? other)
    {
        if (other is null || other.Items.Count != Items.Count)
            return false;

        for (var i = 0; i < Items.Count; i++)
        {
            if (!string.Equals(Items[i], other.Items[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item, StringComparer.Ordinal);

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Display;
}
