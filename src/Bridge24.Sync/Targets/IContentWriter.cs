using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets;

/// <summary>Writes rows that send the content of files.</summary>
internal interface IContentWriter
{
    /// <summary>True when a file is in memory while it is sent, as it travels within a call: one at a time is enough.</summary>
    bool HoldsContent => false;

    /// <summary>Carries a row with files out.</summary>
    /// <param name="row">The row.</param>
    /// <param name="admit">Stores the intent: to be run before the first byte of a change leaves.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The record as the portal shows it.</returns>
    /// <exception cref="IOException">A file cannot be had, or the portal does not take it.</exception>
    /// <exception cref="Client.Bitrix24Exception">The portal refused it, or its outcome is open.</exception>
    Task<PortalRecord?> SendAsync(PlannedRow row, Func<CancellationToken, ValueTask> admit, CancellationToken cancellation);
}
