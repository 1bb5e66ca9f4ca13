namespace Bridge24.Client;

/// <summary>Base of every failure of a call.</summary>
public abstract class Bitrix24Exception(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The method that was called.</summary>
    public string? Method { get; init; }

    /// <summary>The portal's error code, when it gave one.</summary>
    public string? Code { get; init; }

    /// <summary>The portal's own words.</summary>
    public string? Description { get; init; }

    /// <summary>The HTTP status of the last answer; null when none came.</summary>
    public int? Status { get; init; }

    /// <summary>How often the call was tried.</summary>
    public int Attempts { get; init; }
}
