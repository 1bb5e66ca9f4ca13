using System.Globalization;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Mapping;

/// <summary>Holds a flow's map against the portal's fields and the source's columns, and gathers all that is wrong.</summary>
internal sealed class MapCheck(Flow flow, PortalSchema schema, IReadOnlyList<string> columns, string source)
{
    private const string CurrencyField = "CURRENCY_ID";
    private const string PipelineField = "CATEGORY_ID";
    private readonly List<FlowProblem> _problems = [];

    public IReadOnlyList<FlowProblem> Problems => _problems;

    private ColumnCheck Columns => new(columns, source, Problem);

    public IReadOnlyList<MappedSlot> Slots()
    {
        Columns.Key(flow.Source);
        var slots = flow.Map.SelectMany(Slots).ToList();
        foreach (var twice in slots.GroupBy(slot => slot.Slot.Name, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            Problem(twice.Slot.Mapping.Line, $"Field \"{twice.Slot.Name}\" is mapped twice, by two names", "Leave one out.");

        AddCurrency(slots);
        AddPipeline(slots);
        return slots;
    }

    private IEnumerable<MappedSlot> Slots(FieldMapping mapping)
    {
        var field = Field(mapping);
        var readers = mapping.Values.Select(value => Reader(value, field)).OfType<ValueReader>().ToList();
        if (field is null || readers.Count < mapping.Values.Count)
            return [];

        if (field.IsMultifield)
            return readers.Select((reader, index) => Multifield(mapping, field, reader, index)).ToList();

        if (!field.IsMultiple && (readers.Count > 1 || readers[0].Mapping.Split is not null))
            Problem(mapping.Line, $"Field \"{field.Name}\" holds a single value", "Give it one value, without \"split\".");

        foreach (var value in mapping.Values.Where(value => value.Type is not null))
            Problem(value.Line, $"\"type\" stands at field \"{field.Name}\"", "Only PHONE, EMAIL, WEB and IM have types; leave it out.");

        return [new MappedSlot(new Slot { Name = field.Name, Field = field, Mapping = mapping.Values[0], OnCreate = mapping.OnCreate }, readers)];
    }

    private MappedSlot Multifield(FieldMapping mapping, PortalField field, ValueReader reader, int index)
    {
        if (reader.Mapping.Split is not null)
            Problem(reader.Mapping.Line, $"\"split\" stands at field \"{field.Name}\"", "Give each of its values an item of its own, from a column of its own.");

        return new MappedSlot(
            new Slot
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"{field.Name}[{index}]"),
                Field = field,
                Mapping = reader.Mapping,
                OnCreate = mapping.OnCreate,
                ValueType = reader.Mapping.Type ?? "WORK",
            },
            [reader]);
    }

    private PortalField? Field(FieldMapping mapping)
    {
        if (schema.Field(mapping.Field) is not { } field)
        {
            Problem(mapping.Line, $"Field \"{mapping.Field}\" is not among the {schema.Entity.Name} fields of the portal",
                NearestName.Question(mapping.Field, schema.Fields.Values.Where(known => !known.IsReadOnly).Select(known => known.Name)) ?? $"\"b24 fields {schema.Entity.Name}\" lists them.");
            return null;
        }

        if (field.IsReadOnly)
            Problem(mapping.Line, $"Field \"{field.Name}\" is read-only in the portal", "Leave it out.");
        else if (string.Equals(field.Name, flow.Target.KeyField, StringComparison.OrdinalIgnoreCase))
            Problem(mapping.Line, $"Field \"{field.Name}\" keeps the source's key and is written by the flow itself", "Leave it out of the map.");

        return field;
    }

    private ValueReader? Reader(ValueMapping value, PortalField? field)
    {
        var before = _problems.Count;
        var template = Columns.Value(value);
        if (field is null)
            return null;

        CheckLookups(value, field);
        var converter = new ValueConverter(value, field, schema, columns);
        foreach (var constant in new[] { value.Value, value.Default }.Where(text => !string.IsNullOrWhiteSpace(text)))
            CheckConstant(value, converter, constant!);

        return _problems.Count > before ? null : new ValueReader(value, template, converter);
    }

    private void CheckLookups(ValueMapping value, PortalField field)
    {
        if (value.List && field.Type != "enumeration" && field.Items.Count == 0)
            Problem(value.Line, $"Field \"{field.Name}\" is of type {field.Type} and has no list", "Leave \"list\" out.");

        if (value.As == ValueKind.File != (field.Type is FieldCodec.File or FieldCodec.DriveFile))
            Problem(value.Line, $"Field \"{field.Name}\" {(value.As == ValueKind.File ? $"is of type {field.Type} and holds no file" : "holds a file")}", value.As == ValueKind.File ? "Leave \"as: file\" out." : "Write { from: column, as: file }, where the column names a path or an address.");

        if (value.Status is { } directory && schema.Statuses.GetValueOrDefault(directory) is not { Count: > 0 })
            Problem(value.Line, $"Directory \"{directory}\" is not in the portal, or is empty", field.StatusType is { } own ? $"Field \"{field.Name}\" takes \"status: {own}\"." : "crm.status.list shows them: SOURCE, CONTACT_TYPE and others.");

        if (value.Stage is { } stage)
            CheckStage(value, field, stage);

        if (field.Type == "money" && value is { Currency: null, As: ValueKind.Money, Value: null })
            Problem(value.Line, $"Field \"{field.Name}\" needs a currency", "Add \"currency: EUR\", or a column that holds it.");
    }

    private void CheckStage(ValueMapping value, PortalField field, string stage)
    {
        var named = schema.Pipelines.Select(pipeline => pipeline.Name).Where(name => name.Length > 0).ToList();
        if (field.Name != Targets.PipelineReader.StageField(schema.Entity))
            Problem(value.Line, $"Field \"{field.Name}\" holds no stage", $"\"stage\" belongs to {Targets.PipelineReader.StageField(schema.Entity)}.");
        else if (Pipeline.Find(schema.Pipelines, stage) is null)
            Problem(value.Line, $"Pipeline \"{stage}\" is not in the portal", named.Count == 0 ? "These records have only one: write \"stage: true\"." : NearestName.Question(stage, named) ?? $"It has: {string.Join(", ", named)}.");
    }

    private void CheckConstant(ValueMapping value, ValueConverter converter, string constant)
    {
        // Values whose currency or region stands in a column can be judged row by row only.
        var parts = value.Split is { } separator ? constant.Split(separator) : [constant];
        if (value.Currency is { } column && columns.Contains(column, StringComparer.Ordinal))
            return;

        foreach (var part in parts.Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (converter.Convert(part, row: null).Error is not { } error)
                continue;

            // The place stands behind the fact, the first sentence.
            var sentences = error.Split(". ", 2);
            Problem(value.Line, $"\"{part}\" {sentences[0].TrimEnd('.')}", sentences.Length > 1 ? sentences[1] : null);
        }
    }

    /// <summary>An amount's currency stands in a field of its own; a flow that names it with the amount owns that field too.</summary>
    private void AddCurrency(List<MappedSlot> slots)
    {
        var amount = slots.Find(slot => slot.Slot.Mapping is { As: ValueKind.Money, Currency: not null } && slot.Slot.Field.Type != "money");
        if (amount is null || slots.Exists(slot => slot.Slot.Field.Name == CurrencyField)
            || !schema.Fields.TryGetValue(CurrencyField, out var field) || field.IsReadOnly)
            return;

        var currency = amount.Slot.Mapping.Currency!;
        var isColumn = columns.Contains(currency, StringComparer.Ordinal);
        var mapping = new ValueMapping
        {
            From = isColumn ? currency : null,
            Value = isColumn ? null : currency.ToUpperInvariant(),
            Line = amount.Slot.Mapping.Line,
        };
        slots.Add(new MappedSlot(
            new Slot { Name = CurrencyField, Field = field, Mapping = mapping, OnCreate = amount.Slot.OnCreate },
            [new ValueReader(mapping, null, new ValueConverter(mapping, field, schema, columns))]));
    }

    /// <summary>A stage means something within its pipeline only, so a flow that names the pipeline puts its records there.</summary>
    private void AddPipeline(List<MappedSlot> slots)
    {
        if (slots.Find(slot => slot.Slot.Mapping.Stage is not null) is not { } stage
            || Pipeline.Find(schema.Pipelines, stage.Slot.Mapping.Stage!) is not { } pipeline
            || slots.Exists(slot => slot.Slot.Field.Name == PipelineField)
            || !schema.Fields.TryGetValue(PipelineField, out var field))
            return;

        var mapping = new ValueMapping { Value = pipeline.Id.ToString(CultureInfo.InvariantCulture), Line = stage.Slot.Mapping.Line };
        slots.Add(new MappedSlot(
            new Slot { Name = PipelineField, Field = field, Mapping = mapping, OnCreate = stage.Slot.OnCreate, FollowsStage = true },
            [new ValueReader(mapping, null, new ValueConverter(mapping, field, schema, columns))]));
    }

    private void Problem(int line, string fact, string? remedy = null) => _problems.Add(FlowProblem.Of(flow.File, line, fact, remedy));
}
