using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bridge24.Sync.Mapping;

/// <summary>A number for all that decides how rows are mapped.</summary>
internal static class MapFingerprint
{
    /// <summary>Raised when the same mapping is to give other values than an earlier version gave.</summary>
    private const int Version = 1;

    public static ulong Of(IReadOnlyList<MappedSlot> slots, PortalSchema schema)
    {
        var text = new StringBuilder().Append(Version);
        foreach (var slot in slots)
        {
            var field = slot.Slot.Field;
            text.Append('\n').Append(JsonSerializer.Serialize(new
            {
                slot.Slot.Name,
                slot.Slot.OnCreate,
                slot.Slot.ValueType,
                field.ApiName,
                field.Type,
                field.IsMultiple,
                Items = field.Items.Select(item => item.Id + "=" + item.Value),
                // A form that only moved to another line is the same.
                Values = slot.Readers.Select(reader => reader.Mapping with { Line = 0 }),
                Stages = slot.Readers.Select(reader => reader.Mapping.Stage).OfType<string>().Select(name =>
                    Pipeline.Find(schema.Pipelines, name) is { } pipeline ? pipeline.Stages.Select(item => item.Id + "=" + item.Value) : []),
                Departments = slot.Readers.Where(reader => reader.Mapping.Department is not null).Select(_ => schema.Departments.Select(item => item.Id + "=" + item.Value)),
                Statuses = slot.Readers.Select(reader => reader.Mapping.Status).OfType<string>().Select(name =>
                    (schema.Statuses.GetValueOrDefault(name) ?? []).Select(item => item.Id + "=" + item.Value)),
            }));
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
