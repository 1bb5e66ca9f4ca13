using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets;

/// <summary>Turns planned rows of one kind of records into calls.</summary>
internal interface IRecordWriter
{
    /// <summary>The calls that carry a row out, in their order.</summary>
    IReadOnlyList<Call> Calls(PlannedRow row);

    /// <summary>True when a row sends the content of files: it travels alone, and its calls come from <see cref="FileCallsAsync"/>.</summary>
    bool HasFiles(PlannedRow row) => false;

    /// <summary>The calls of a row with files, which are read now.</summary>
    /// <exception cref="IOException">A file cannot be had.</exception>
    Task<IReadOnlyList<Call>> FileCallsAsync(PlannedRow row, CancellationToken cancellation) => Task.FromResult(Calls(row));

    /// <summary>True when doing it twice would leave more than doing it once.</summary>
    bool Adds(PlannedRow row);

    /// <summary>The record that the answer of one of these calls shows; null where it shows none.</summary>
    PortalRecord? Shown(JsonElement answer);
}
