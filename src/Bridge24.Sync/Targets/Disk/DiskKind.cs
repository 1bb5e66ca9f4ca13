using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sync.Files;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Disk;

/// <summary>Files in a folder of a drive, by <c>disk.*</c>.</summary>
internal sealed class DiskKind : RecordKind
{
    /// <summary>The field of a file's name.</summary>
    public const string Name = "NAME";

    /// <summary>The field of a file's content; what the portal shows is the number of its version.</summary>
    public const string Content = "FILE";

    public override string Scope => "disk";

    public override Call Describe => new("disk.file.getFields");

    public override Dictionary<string, PortalField> Fields(JsonElement answer) => new(StringComparer.OrdinalIgnoreCase)
    {
        [Name] = new PortalField { Name = Name, ApiName = Name, Type = "string", Title = "Name" },
        [Content] = new PortalField { Name = Content, ApiName = Content, Type = FieldCodec.DriveFile, IsRequired = true, Title = "File" },
    };

    public override IRecordFinder Finder(FlowSession session, TargetKey? key) => new DiskFinder(session);

    public override IRecordWriter Writer(FlowSession session) => new DiskWriter(session);

    /// <summary>Files are counted by their folder only.</summary>
    public override Task<long> CountAsync(Portal portal, CancellationToken cancellation) => Task.FromResult(0L);

    public override string? Hindrance(IReadOnlyList<Slot> slots, PlannedRow row)
    {
        if (row.Writes.FirstOrDefault(write => slots[write.Slot].Field.Name == Content) is not { To.IsEmpty: false } write
            || SourceFile.Length(write.To.Items[0], slots[write.Slot].Mapping.Folder!) is not { } length
            || length == DiskRecord.SizeOf(row.Current!))
        {
            return null;
        }

        return FileLimits.NoVersion(length) is { } reason ? $"A file of the row cannot be sent: {reason}." : null;
    }

    public override string? Flaw(IReadOnlyList<Slot> slots, IReadOnlyList<FieldValue> values) => FileNames.Flaw(slots, values);
}
