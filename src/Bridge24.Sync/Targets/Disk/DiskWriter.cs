using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Client.Disk;
using Bridge24.Sync.Files;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Disk;

/// <summary>Uploads files, and new versions of them where their content is another; a file of a name is in its folder once, as the portal refuses a second.</summary>
internal sealed class DiskWriter(FlowSession session) : IRecordWriter, IContentWriter
{
    private IReadOnlyList<Slot> Slots => session.Mapper.Slots;

    public IReadOnlyList<Call> Calls(PlannedRow row) => row.Action == RowAction.Delete
        ? [new Call("disk.file.markDeleted", new JsonObject { ["id"] = row.RecordId }) { Safety = MethodSafety.IdempotentWrite }]
        : NewName(row) is { } name ? [Rename(row, name)] : [];

    public bool HasFiles(PlannedRow row) =>
        row.Action == RowAction.Create || (row.Action == RowAction.Update && row.Writes.Any(write => Slots[write.Slot].Field.Name == DiskKind.Content));

    public bool Adds(PlannedRow row) => HasFiles(row);

    public PortalRecord? Shown(JsonElement answer) => DiskRecord.Of(answer);

    public async Task<PortalRecord?> SendAsync(PlannedRow row, Func<CancellationToken, ValueTask> admit, CancellationToken cancellation)
    {
        var content = Enumerable.Range(0, Slots.Count).First(i => Slots[i].Field.Name == DiskKind.Content);
        var file = await SourceFile.OpenAsync(row.Values[content].Items[0], Slots[content].Mapping.Folder!, FileLimits.Drive, cancellation).ConfigureAwait(false);
        await using var closed = file.ConfigureAwait(false);
        return row.Action == RowAction.Create
            ? await UploadAsync(row, file, admit, cancellation).ConfigureAwait(false)
            : await ChangeAsync(row, file, admit, cancellation).ConfigureAwait(false);
    }

    private Task<PortalRecord> UploadAsync(PlannedRow row, OpenedFile file, Func<CancellationToken, ValueTask> admit, CancellationToken cancellation) => StreamAsync(
        file, FileNames.Of(Slots, row.Values)!, admit, content => session.Portal.Disk.Files.UploadAsync(session.Schema.Folder!.Id, content, cancellation), cancellation);

    private async Task<PortalRecord> StreamAsync(
        OpenedFile file, string name, Func<CancellationToken, ValueTask> admit, Func<FileContent, Task<DiskFile>> send, CancellationToken cancellation)
    {
        var stream = new AdmittedStream(file.Stream, admit);
        await using var closed = stream.ConfigureAwait(false);
        try
        {
            var made = await send(new FileContent(name, stream)).ConfigureAwait(false);
            return DiskRecord.Of(made.Id, made.Name ?? "", made.Version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", file.Length);
        }
        catch (UnreachableException exception)
        {
            // A portal that answers and cuts this file off is not out of reach: one row must not stop the others.
            await session.Portal.CallAsync("disk.folder.get", new JsonObject { ["id"] = session.Schema.Folder!.Id }, cancellation).ConfigureAwait(false);
            throw new IOException($"the portal answers, and cuts the connection while the {SourceFile.Megabytes(file.Length)} of the file are sent; they may be more than it takes", exception);
        }
    }

    private async Task<PortalRecord?> ChangeAsync(PlannedRow row, OpenedFile file, Func<CancellationToken, ValueTask> admit, CancellationToken cancellation)
    {
        var current = row.Current!;
        if (NewName(row) is { } name)
        {
            var renamed = await session.Portal.SendAsync(Rename(row, name) with { OnSending = admit }, cancellation).ConfigureAwait(false);
            current = DiskRecord.Of(renamed.Result) ?? current;
        }

        if (await IsThereAsync(current, file, cancellation).ConfigureAwait(false))
        {
            return current;
        }

        if (FileLimits.NoVersion(file.Length) is { } reason)
        {
            throw new IOException(reason);
        }

        return await StreamAsync(file, DiskRecord.NameOf(current), admit, content => session.Portal.Disk.Files.UploadVersionAsync(row.RecordId, content, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether the portal has the same bytes, as after a lost answer: then a version more would be one too many.</summary>
    private async Task<bool> IsThereAsync(PortalRecord current, OpenedFile file, CancellationToken cancellation)
    {
        if (DiskRecord.SizeOf(current) != file.Length)
        {
            return false;
        }

        var theirs = await session.Portal.Disk.Files.OpenAsync(current.Id, cancellation).ConfigureAwait(false);
        await using var closed = theirs.ConfigureAwait(false);
        var hash = await SHA256.HashDataAsync(theirs, cancellation).ConfigureAwait(false);
        var ours = await file.HashAsync(cancellation).ConfigureAwait(false);
        return hash.AsSpan().SequenceEqual(ours);
    }

    /// <summary>What the map says, where the portal has it otherwise. Without a map the name stays what it is there.</summary>
    private string? NewName(PlannedRow row) =>
        row.Writes.FirstOrDefault(write => Slots[write.Slot].Field.Name == DiskKind.Name) is { To.IsEmpty: false } write ? write.To.Items[0] : null;

    private static Call Rename(PlannedRow row, string name) =>
        new("disk.file.rename", new JsonObject { ["id"] = row.RecordId, ["newName"] = name }) { Safety = MethodSafety.IdempotentWrite };
}
