namespace Bridge24.Sync.Sources.Http;

/// <summary>A page could not be had: why, what to do, and whether asking again may help.</summary>
internal sealed class HttpFailure(string reason, string remedy, bool mayPass = false, TimeSpan? wait = null, Exception? inner = null) : Exception(reason, inner)
{
    public string Remedy { get; } = remedy;

    public bool MayPass { get; } = mayPass;

    /// <summary>How long the service asks to wait.</summary>
    public TimeSpan? Wait { get; } = wait;
}
