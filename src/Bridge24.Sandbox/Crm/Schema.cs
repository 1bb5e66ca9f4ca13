using System.Globalization;

namespace Bridge24.Sandbox.Crm;

/// <summary>Fields of one entity type: built-in ones from a table, user fields as they are made.</summary>
internal sealed class Schema
{
    private readonly OrderedDictionary<string, Field> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Field> _byItemName = new(StringComparer.Ordinal);

    public Schema(string table)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Add(Parse(line));
    }

    public int Count => _fields.Count;

    /// <summary>The field of the stage; null for records that have none.</summary>
    public Field? Stage { get; private set; }

    public IEnumerable<Field> Fields => _fields.Values;

    public IEnumerable<Field> UserFields => Fields.Where(one => one.IsUser);

    public Field? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    public Field? FindClassic(string name) => Find(name) is { UnknownToClassic: false } field ? field : null;

    public Field? FindItem(string name, bool originalNames)
    {
        if (originalNames && Find(name) is { IsUser: true } user) return user;
        return _byItemName.TryGetValue(name, out var field) && !(originalNames && field.IsUser) ? field : null;
    }

    public void Add(Field field)
    {
        if (!_byItemName.TryAdd(field.ItemName, field))
        {
            field = field with { ItemName = field.Name };
            _byItemName[field.Name] = field;
        }

        _fields[field.Name] = field;
        if (field.IsStage) Stage = field;
    }

    public void Replace(Field field)
    {
        _fields[field.Name] = field;
        _byItemName[field.ItemName] = field;
    }

    public void Remove(Field field)
    {
        _fields.Remove(field.Name);
        _byItemName.Remove(field.ItemName);
    }

    private static Field Parse(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var flags = parts.Skip(2).ToArray();
        return new Field(parts[0], Enum.Parse<FieldType>(parts[1]), Flag(flags, "as=") ?? FieldNames.Camel(parts[0]))
        {
            ReadOnly = flags.Contains("R"),
            Immutable = flags.Contains("I"),
            Required = flags.Contains("*"),
            Multiple = flags.Contains("M"),
            ReadOnlyInClassic = flags.Contains("r"),
            HiddenInClassic = flags.Contains("W") || flags.Contains("X"),
            UnknownToClassic = flags.Contains("X"),
            KeptByOtherSide = flags.Contains("V"),
            ParentType = Flag(flags, "of=") is { } type ? int.Parse(type, CultureInfo.InvariantCulture) : 0,
            Directory = Flag(flags, "st="),
            Label = parts[0],
        };
    }

    private static string? Flag(string[] flags, string start) => flags.FirstOrDefault(flag => flag.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
}
