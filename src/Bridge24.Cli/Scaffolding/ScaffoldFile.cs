using System.Text;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Scaffolding;

/// <summary>A file of C# with a portal's own fields on top of the client's records.</summary>
internal sealed class ScaffoldFile(EntityType entity, string space, string className, IReadOnlyList<OwnField> fields)
{
    private readonly StringBuilder _text = new();

    public string Write(string portal)
    {
        var record = OwnFields.RecordOf(entity).Name;
        Line(0, $"// The fields of a {CodeText.Documentation(entity.Name)} that only the portal \"{CodeText.Documentation(portal)}\" has.");
        Line(0, "// Written by: b24 scaffold. Changes are lost when it is written anew.");
        Line(0, "#nullable enable");
        Line(0, "");
        foreach (var name in new[] { "System", "System.Collections.Generic", "System.Linq", "Bridge24.Client.Crm" })
        {
            Line(0, $"using {name};");
        }

        Line(0, "");
        Line(0, $"namespace {space};");
        fields.Select(field => field.Enum).OfType<OwnEnum>().ToList().ForEach(Enumeration);
        Names();
        Line(0, "");
        Summary(0, $"The fields of a {entity.Name} that only this portal has.");
        Line(0, $"public static class {className}");
        Line(0, "{");
        if (fields.Count > 0)
        {
            Summary(1, "The portal's own fields.");
            Line(1, $"/// <param name=\"record\">The record.</param>");
            Line(1, $"extension({record} record)");
            Line(1, "{");
            for (var index = 0; index < fields.Count; index++)
            {
                Line(0, index == 0 ? null : "");
                Property(fields[index], record);
            }

            Line(1, "}");
        }

        Line(0, "}");
        return _text.ToString();
    }

    private void Enumeration(OwnEnum choices)
    {
        var field = fields.First(one => one.Enum == choices).Field;
        Line(0, "");
        Summary(0, $"The choices of {field.Name}, {field.Title}.");
        Line(0, $"public enum {choices.Name}");
        Line(0, "{");
        for (var index = 0; index < choices.Members.Count; index++)
        {
            var (name, id, label) = choices.Members[index];
            Line(0, index == 0 ? null : "");
            Summary(1, label);
            Line(1, $"{name} = {id},");
        }

        Line(0, "}");
    }

    private void Names()
    {
        Line(0, "");
        Summary(0, $"The names of the fields, for filters and selections.");
        Line(0, $"public static class {className}Names");
        Line(0, "{");
        for (var index = 0; index < fields.Count; index++)
        {
            Line(0, index == 0 ? null : "");
            Summary(1, fields[index].Field.Title);
            Line(1, $"public const string {fields[index].Name} = {CodeText.Literal(fields[index].Key)};");
        }

        Line(0, "}");
    }

    private void Property(OwnField field, string record)
    {
        var code = FieldCode.Of(field);
        var key = $"{className}Names.{field.Name}";
        Summary(2, string.Join(' ', new[] { field.Field.Title.TrimEnd('.') + ".", code.Remark }.OfType<string>()));
        Line(2, $"public {code.Type} {field.Name} => {code.Read.Replace("$", $"record.Fields[{key}]", StringComparison.Ordinal)};");
        if (!field.Field.IsReadOnly)
        {
            Line(0, "");
            Summary(2, $"The same record with another {field.Field.Title}");
            Line(2, $"public {record} With{field.Name}({code.Type} value) =>");
            Line(3, $"record with {{ Fields = new() {{ [{key}] = {code.Write} }} }};");
        }
    }

    private void Summary(int depth, string text) => Line(depth, $"/// <summary>{CodeText.Documentation(text.TrimEnd('.'))}.</summary>");

    private void Line(int depth, string? text)
    {
        if (text is not null)
        {
            _text.Append(' ', text.Length == 0 ? 0 : depth * 4).Append(text).Append('\n');
        }
    }
}
