using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Files;

/// <summary>Brings the file fields of a record to the files of its row, one new file a request.</summary>
/// <param name="session">The flow.</param>
/// <param name="admit">Runs before a change leaves.</param>
internal sealed class FieldFiles(FlowSession session, Func<CancellationToken, ValueTask> admit)
{
    /// <summary>Writes one field and answers the record as the portal shows it.</summary>
    /// <exception cref="IOException">A file cannot be had.</exception>
    public async Task<PortalRecord?> WriteAsync(PlannedRow row, SlotWrite write, CancellationToken cancellation)
    {
        var slot = session.Mapper.Slots[write.Slot];
        if (slot.Field.IsMultiple)
        {
            return await ListAsync(row.RecordId, slot, write.To.Items, cancellation).ConfigureAwait(false);
        }

        var file = await OpenAsync(slot, write.To.Items[0], cancellation).ConfigureAwait(false);
        await using var closed = file.ConfigureAwait(false);
        return await SendAsync(row.RecordId, slot.Field, FileText.Of(file.Name, file, FileLimits.Field), cancellation).ConfigureAwait(false);
    }

    private async Task<PortalRecord?> ListAsync(long record, Slot slot, IReadOnlyList<string> wanted, CancellationToken cancellation)
    {
        var current = await ReadAsync(record, cancellation).ConfigureAwait(false);
        var theirs = await HashesAsync(current, slot.Field, cancellation).ConfigureAwait(false);
        var missing = new List<OpenedFile>();
        try
        {
            var kept = await KeptAsync(slot, wanted, new(theirs), missing, cancellation).ConfigureAwait(false);
            if (missing.Count == 0)
            {
                return kept.Count == theirs.Count ? current : await SendAsync(record, slot.Field, Kept(kept), cancellation).ConfigureAwait(false);
            }

            foreach (var file in missing)
            {
                var list = Kept(kept);
                list.Add(FileText.Of(file.Name, file, FileLimits.Field));
                current = await SendAsync(record, slot.Field, list, cancellation).ConfigureAwait(false) is { } shown && shown.TryGet(slot.Field.ApiName, out _)
                    ? shown
                    : await ReadAsync(record, cancellation).ConfigureAwait(false);
                kept = Ids(current, slot.Field);
            }

            return current;
        }
        finally
        {
            foreach (var file in missing)
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>The IDs of the files that are in the field already, by their content; the others stay open in <paramref name="missing"/>.</summary>
    private static async Task<List<long>> KeptAsync(
        Slot slot, IReadOnlyList<string> wanted, List<(long Id, byte[] Hash)> theirs, List<OpenedFile> missing, CancellationToken cancellation)
    {
        var kept = new List<long>();
        foreach (var item in wanted)
        {
            var file = await OpenAsync(slot, item, cancellation).ConfigureAwait(false);
            missing.Add(file);
            var hash = theirs.Count == 0 ? [] : await file.HashAsync(cancellation).ConfigureAwait(false);
            var same = theirs.FindIndex(their => their.Hash.AsSpan().SequenceEqual(hash));
            if (same >= 0)
            {
                kept.Add(theirs[same].Id);
                theirs.RemoveAt(same);
                missing.RemoveAt(missing.Count - 1);
                await file.DisposeAsync().ConfigureAwait(false);
            }
        }

        return kept;
    }

    /// <summary>What is in the field, read as a stream: the portal tells neither name nor size.</summary>
    private async Task<List<(long Id, byte[] Hash)>> HashesAsync(PortalRecord? current, PortalField field, CancellationToken cancellation)
    {
        var hashes = new List<(long Id, byte[] Hash)>();
        if (current is null || !current.TryGet(field.ApiName, out var shown))
        {
            return hashes;
        }

        foreach (var file in Php.Values(shown).SelectMany(item => new Client.Crm.FieldValue(item).Files))
        {
            var content = await session.Portal.Crm.OpenFileAsync(file, cancellation).ConfigureAwait(false);
            await using var closed = content.ConfigureAwait(false);
            hashes.Add((file.Id, await SHA256.HashDataAsync(content, cancellation).ConfigureAwait(false)));
        }

        return hashes;
    }

    private async Task<PortalRecord?> ReadAsync(long record, CancellationToken cancellation) =>
        Shown(await session.Portal.CallAsync("crm.item.get", new JsonObject { ["entityTypeId"] = session.Flow.Target.Entity.TypeId, ["id"] = record }, cancellation).ConfigureAwait(false));

    private async Task<PortalRecord?> SendAsync(long record, PortalField field, JsonNode value, CancellationToken cancellation)
    {
        var parameters = new JsonObject
        {
            ["entityTypeId"] = session.Flow.Target.Entity.TypeId,
            ["id"] = record,
            ["fields"] = new JsonObject { [field.ApiName] = value },
        };
        var call = new Call("crm.item.update", parameters) { Safety = MethodSafety.IdempotentWrite, OnSending = admit };
        return Shown((await session.Portal.SendAsync(call, cancellation).ConfigureAwait(false)).Result);
    }

    private static Task<OpenedFile> OpenAsync(Slot slot, string item, CancellationToken cancellation) =>
        SourceFile.OpenAsync(item, slot.Mapping.Folder!, FileLimits.Field, cancellation);

    private static PortalRecord? Shown(System.Text.Json.JsonElement answer) => Php.Item(answer, "item") is { } item ? PortalRecord.Of(item) : null;

    private static List<long> Ids(PortalRecord? record, PortalField field) => record is not null && record.TryGet(field.ApiName, out var shown)
        ? [.. FieldCodec.Read(field, shown).Items.Select(id => long.Parse(id, CultureInfo.InvariantCulture))]
        : [];

    private static JsonArray Kept(List<long> ids) => [.. ids.Select(id => (JsonNode)new JsonObject { ["id"] = id })];
}
