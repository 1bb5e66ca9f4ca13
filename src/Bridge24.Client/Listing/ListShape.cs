namespace Bridge24.Client;

/// <summary>How a list method is walked.</summary>
/// <param name="Keyset">True: by a filter on the ID; false: by offset.</param>
/// <param name="Rows">The property of the result that holds the rows; null where the result is the list.</param>
/// <param name="Id">The ID in a row.</param>
/// <param name="AskedId">The ID in a filter, an order and a selection.</param>
/// <param name="FlatFilter">The filter's fields stand among the parameters.</param>
internal sealed record ListShape(bool Keyset, string? Rows, string Id, string AskedId, bool FlatFilter = false)
{
    /// <summary>Rows of a full page.</summary>
    public const int PageSize = 50;

    /// <summary>The list takes <c>start=-1</c>: no count, which the vendor recommends for large lists.</summary>
    public bool Uncounted { get; init; }

    /// <summary>A full page is known to hold 50 rows; else only an empty page ends the list.</summary>
    public bool EndsShort { get; init; }

    /// <summary>When a row was changed last: its name in a row; null where the list does not tell.</summary>
    public string? Modified { get; init; }

    /// <summary>The same in a filter and a selection.</summary>
    public string? AskedModified { get; init; }
}
