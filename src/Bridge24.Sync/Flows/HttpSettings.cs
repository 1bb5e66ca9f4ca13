namespace Bridge24.Sync.Flows;

/// <summary>What a web service needs beside its address.</summary>
public sealed record HttpSettings
{
    private static readonly Dictionary<string, SecretText> None = [];

    /// <summary>The address of the first page, with its variables put in; https, or http to this machine.</summary>
    public required Uri Address { get; init; }

    /// <summary>Where in an answer the list of rows stands, names parted by points; null where the answer is the list.</summary>
    public string? Rows { get; init; }

    /// <summary>Headers of each request to the address's own host.</summary>
    public IReadOnlyDictionary<string, SecretText> Headers { get; init; } = None;

    /// <summary>How the next page is asked for.</summary>
    public HttpPaging Paging { get; init; } = new();

    /// <inheritdoc/>
    public override string ToString() => "***";
}
