using Bridge24.Sync.Files;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets.Disk;

/// <summary>The names of files: what the map says, otherwise the end of the path or address.</summary>
internal static class FileNames
{
    /// <summary>Why a row is no file, in words; null where it is one.</summary>
    public static string? Flaw(IReadOnlyList<Slot> slots, IReadOnlyList<FieldValue> values)
    {
        if (Value(slots, values, DiskKind.Content) is not { } file)
        {
            return "The row names no file. Give it one, or take the row out of the source.";
        }

        return Of(slots, values) switch
        {
            null => $"\"{file}\" has no file's name at its end. Map {DiskKind.Name}.",
            var name when name.AsSpan().IndexOfAny("/\\") >= 0 || name.Any(char.IsControl) => $"\"{name}\" is no file's name: it holds a slash or a control character. Correct it in the source.",
            _ => null,
        };
    }

    /// <summary>The name of a row's file; null where there is none.</summary>
    public static string? Of(IReadOnlyList<Slot> slots, IReadOnlyList<FieldValue> values) =>
        Value(slots, values, DiskKind.Name) ?? (Value(slots, values, DiskKind.Content) is { } file ? SourceFile.Name(file) : null);

    /// <summary>What a row has for a field; null where it has nothing, or is not at hand.</summary>
    public static string? Value(IReadOnlyList<Slot> slots, IReadOnlyList<FieldValue> values, string field)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (slots[i].Field.Name == field)
            {
                return values[i].IsEmpty ? null : values[i].Items[0];
            }
        }

        return null;
    }
}
