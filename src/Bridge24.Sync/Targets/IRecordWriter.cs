using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets;

/// <summary>Turns planned rows of one kind of records into calls.</summary>
internal interface IRecordWriter
{
    /// <summary>The calls that carry a row out, in their order.</summary>
    IReadOnlyList<Call> Calls(PlannedRow row);

    /// <summary>True when a row sends the content of files: it travels alone, by <see cref="IContentWriter"/>.</summary>
    bool HasFiles(PlannedRow row) => false;

    /// <summary>True when doing it twice would leave more than doing it once: its request is never repeated blindly.</summary>
    bool Adds(PlannedRow row);

    /// <summary>The record that the answer of one of these calls shows; null where it shows none.</summary>
    PortalRecord? Shown(JsonElement answer);
}
