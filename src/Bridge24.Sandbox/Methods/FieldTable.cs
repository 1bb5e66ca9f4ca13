using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Answers of fields methods from lines of NAME type [flags]: R read-only, I only at creation, * required, M multiple.</summary>
internal static class FieldTable
{
    public static MethodResult Classic(params string[] lines) => new(Map(lines, camel: false));

    public static MethodResult Item(params string[] lines) => new(new PhpArray { ["fields"] = Map(lines, camel: true) });

    private static PhpArray Map(string[] lines, bool camel)
    {
        var fields = new PhpArray();
        foreach (var line in lines)
        {
            var parts = line.Split(' ');
            var flags = parts.Length > 2 ? parts[2] : "";
            var field = new PhpArray
            {
                ["type"] = parts[1],
                ["isRequired"] = flags.Contains('*', StringComparison.Ordinal),
                ["isReadOnly"] = flags.Contains('R', StringComparison.Ordinal),
                ["isImmutable"] = flags.Contains('I', StringComparison.Ordinal),
                ["isMultiple"] = flags.Contains('M', StringComparison.Ordinal),
                ["isDynamic"] = false,
                ["title"] = parts[0],
            };
            if (camel) field["upperName"] = parts[0];
            fields[camel ? Crm.FieldNames.Camel(parts[0]) : parts[0]] = field;
        }

        return fields;
    }
}
