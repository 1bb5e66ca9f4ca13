using YamlDotNet.RepresentationModel;

namespace Bridge24.Sync.Flows;

/// <summary>Reads <c>map:</c>.</summary>
internal static class MapSection
{
    private static readonly string[] Origins = ["from", "template", "value"];
    private static readonly string[] Later = ["owner"];
    private static readonly string[] Kinds = ["text", "number", "money", "bool", "date", "datetime", "phone", "email", "file"];

    /// <summary>Every key that a value of <c>map:</c> may have.</summary>
    public static readonly string[] Known =
    [
        "from", "template", "value", "default", "as", "region", "format", "zone", "currency", "type", "status", "list", "user", "link", "split", "on",
        "stage", "owner", "department", "folder",
    ];

    public static IReadOnlyList<FieldMapping> Read(FlowFileText file, YamlSection section)
    {
        var fields = new List<FieldMapping>();
        foreach (var name in section.Keys)
        {
            var line = section.LineOf(name);
            if (fields.Find(field => string.Equals(field.Field, name, StringComparison.OrdinalIgnoreCase)) is { } twice)
                file.Problem(line, $"Field \"{name}\" is mapped in line {twice.Line} already", "Leave one out; several values of one field stand in a list.");

            var node = section.Node(name)!;
            var items = node is YamlSequenceNode list ? list.Children : [node];
            var values = items.Select(item => Value(file, name, item)).OfType<(ValueMapping Mapping, bool OnCreate)>().ToList();
            if (items.Count == 0)
                file.Problem(line, $"Field \"{name}\" has an empty list", "Give it at least one value, or leave the field out.");
            else if (values.Count == items.Count && values.Select(value => value.OnCreate).Distinct().Count() > 1)
                file.Problem(line, $"Some values of field \"{name}\" have \"on: create\" and others do not", "Give it to all of them or to none.");

            if (values.Count > 0)
            {
                fields.Add(new FieldMapping
                {
                    Field = name,
                    Line = line,
                    IsList = node is YamlSequenceNode,
                    OnCreate = values[0].OnCreate,
                    Values = [.. values.Select(value => value.Mapping)],
                });
            }
        }

        if (!section.Keys.Any())
            file.Problem(section.Line, "\"map\" is empty", "Map at least one field: \"NAME: first_name\".");

        return fields;
    }

    private static (ValueMapping, bool)? Value(FlowFileText file, string field, YamlNode node)
    {
        var line = YamlSection.LineOf(node);
        switch (node)
        {
            case YamlScalarNode { Value.Length: > 0 } column:
                return (new ValueMapping { From = file.Expand(column.Value, line), Line = line }, false);
            case YamlMappingNode mapping:
                return Value(file, field, new YamlSection(file, mapping, field));
            default:
                file.Problem(line, $"Field \"{field}\" has no value", "Name a column: \"NAME: first_name\", or give a form such as { value: Y }.");
                return null;
        }
    }

    private static (ValueMapping, bool)? Value(FlowFileText file, string field, YamlSection section)
    {
        section.RefuseOthers(Known);
        foreach (var key in Later.Where(section.Has))
            file.NotYet(section.LineOf(key), $"\"{key}\"", "Leave it out.");

        var sources = Origins.Where(section.Has).ToList();
        if (sources.Count != 1)
            file.Problem(section.Line, sources.Count == 0 ? $"Field \"{field}\" does not say where its value comes from" : $"Field \"{field}\" has both \"{sources[0]}\" and \"{sources[1]}\"", "Give exactly one of from, template and value.");

        var kind = Kind(section);
        var onCreate = section.Word("on", "always", "create") == "create";
        var mapping = new ValueMapping
        {
            From = section.Text("from"),
            Template = section.Raw("template"),
            Value = section.Raw("value") is { } constant ? file.Expand(constant, section.LineOf("value")) : null,
            Default = section.Raw("default") is { } instead ? file.Expand(instead, section.LineOf("default")) : null,
            As = kind ?? ValueKind.Text,
            Region = section.Text("region"),
            Format = section.Text("format"),
            Zone = section.Text("zone"),
            Currency = section.Text("currency"),
            Type = section.Text("type")?.ToUpperInvariant(),
            Status = section.Text("status"),
            Stage = section.Text("stage"),
            List = section.Flag("list") ?? false,
            User = section.Word("user", "email"),
            Department = section.Word("department", "name", "id"),
            Link = section.Text("link"),
            Split = Split(file, section),
            Folder = kind is ValueKind.File ? Folder(file, section) : section.Text("folder"),
            Line = section.Line,
        };
        MappingCheck.Check(field, mapping, section.LineOf, file.Problem);
        return (mapping, onCreate);
    }

    private static string Folder(FlowFileText file, YamlSection section)
    {
        var folder = section.Text("folder") is { } named ? file.Resolve(named) : Path.GetDirectoryName(file.Path)!;
        if (!Directory.Exists(folder))
            file.Problem(section.LineOf("folder"), $"There is no folder {folder}", "Make it, or correct the path; it is relative to the flow file.");

        return folder;
    }

    private static string? Split(FlowFileText file, YamlSection section)
    {
        var split = section.Raw("split");
        if (split is { Length: 0 })
            file.Problem(section.LineOf("split"), "\"split\" is empty", "Give the character between the values: split: \";\".");

        return split is { Length: > 0 } ? split : null;
    }

    private static ValueKind? Kind(YamlSection section)
    {
        return section.Word("as", Kinds) switch
        {
            "text" => ValueKind.Text,
            "number" => ValueKind.Number,
            "money" => ValueKind.Money,
            "bool" => ValueKind.Bool,
            "date" => ValueKind.Date,
            "datetime" => ValueKind.DateTime,
            "phone" => ValueKind.Phone,
            "email" => ValueKind.Email,
            "file" => ValueKind.File,
            _ => null,
        };
    }
}
