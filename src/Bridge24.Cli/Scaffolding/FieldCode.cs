namespace Bridge24.Cli.Scaffolding;

/// <summary>The code of a field.</summary>
/// <param name="Type">The type of the property.</param>
/// <param name="Read">How it is read of a value, which is written as $.</param>
/// <param name="Write">How <c>value</c> becomes a value of a field.</param>
/// <param name="Remark">What the documentation says besides the label.</param>
internal sealed record FieldCode(string Type, string Read, string Write, string? Remark)
{
    public static FieldCode Of(OwnField field)
    {
        var isMultiple = field.Field.IsMultiple;
        if (field.Enum is { Name: var name })
        {
            return isMultiple
                ? new FieldCode($"IReadOnlyList<{name}>", $"[.. $.Wholes.Select(id => ({name})id)]", "value.Select(choice => (long)choice).ToArray()", null)
                : new FieldCode($"{name}?", $"({name}?)$.Whole", "(long?)value", null);
        }

        if (FieldKind.Of(field.Field) is not { } kind)
        {
            return isMultiple
                ? new FieldCode("IReadOnlyList<FieldValue>", "$.List", "FieldValue.ListOf(value)", $"As the portal gives it: {field.Field.Type}.")
                : new FieldCode("FieldValue", "$", "value", $"As the portal gives it: {field.Field.Type}.");
        }

        return isMultiple
            ? new FieldCode($"IReadOnlyList<{kind.Type}>", $"[.. $.List.Select(item => item.{kind.Reader}).OfType<{kind.Type}>()]", "FieldValue.ListOf(value.Select(item => (FieldValue)item))", kind.Remark)
            : new FieldCode($"{kind.Type}?", $"$.{kind.Reader}", "value", kind.Remark);
    }
}
