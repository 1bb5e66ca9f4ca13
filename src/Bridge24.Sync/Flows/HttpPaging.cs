namespace Bridge24.Sync.Flows;

/// <summary>How a web service's pages follow each other. At most one of <see cref="Link"/>, <see cref="Page"/> and <see cref="Cursor"/> is set; none means one page.</summary>
public sealed record HttpPaging
{
    /// <summary>The <see cref="Link"/> that stands for the answer's <c>Link</c> header with <c>rel="next"</c>.</summary>
    public const string HeaderLink = "header";

    /// <summary>Where in an answer the address of the next page stands, or <see cref="HeaderLink"/>; missing, null or empty on the last page.</summary>
    public string? Link { get; init; }

    /// <summary>The query parameter that takes the page's number; the first page without rows is the end.</summary>
    public string? Page { get; init; }

    /// <summary>The number of the first page.</summary>
    public int First { get; init; } = 1;

    /// <summary>Where in an answer the mark of the next page stands; missing, null or empty on the last page.</summary>
    public string? Cursor { get; init; }

    /// <summary>The query parameter that takes the mark.</summary>
    public string? Into { get; init; }

    /// <summary>How many pages there may be; more is an error.</summary>
    public int MaxPages { get; init; } = 10_000;
}
