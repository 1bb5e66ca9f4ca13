using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets.Tasks;

namespace Bridge24.Sync.Mapping;

/// <summary>Turns rows of a source into values of a portal's fields.</summary>
public sealed class RowMapper
{
    private readonly IReadOnlyList<string> _key;
    private readonly IReadOnlyList<MappedSlot> _slots;

    internal RowMapper(IReadOnlyList<string> key, IReadOnlyList<MappedSlot> slots, ulong fingerprint)
    {
        _key = key;
        _slots = slots;
        Slots = [.. slots.Select(slot => slot.Slot)];
        Fingerprint = fingerprint;
    }

    /// <summary>The values that the flow owns in each record.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>A number that changes when the mapping, or a list or directory that it uses, does.</summary>
    public ulong Fingerprint { get; }

    /// <summary>Checks a flow's map against the portal and the source; there is a mapper exactly when there is no problem.</summary>
    public static (RowMapper? Mapper, IReadOnlyList<FlowProblem> Problems) Create(Flow flow, PortalSchema schema, IReadOnlyList<string> columns, string source)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(columns);
        var check = new MapCheck(flow, schema, columns, source);
        var slots = check.Slots();
        return check.Problems.Count == 0
            ? (new RowMapper(flow.Source.Key, slots, MapFingerprint.Of(slots, schema)), [])
            : (null, check.Problems);
    }

    /// <summary>Maps one row; never throws for what stands in it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="links">Answers the record ID behind a key of another flow, null where there is none.</param>
    /// <param name="codes">The short codes by which tasks name the records of other flows.</param>
    public MappedRow Map(SourceRow row, Func<string, string, long?> links, IReadOnlyDictionary<string, string>? codes = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(links);
        var values = new FieldValue[_slots.Count];
        var pending = new List<PendingLink>();
        var errors = new List<string>();
        var unreadable = 0;
        for (var i = 0; i < _slots.Count; i++)
        {
            var texts = new List<string>();
            foreach (var reader in _slots[i].Readers)
            {
                foreach (var text in reader.Texts(row))
                {
                    if (UnkeptText.Fault(text) is { } fault)
                    {
                        errors.Add($"{reader.Origin} {fault}");
                        continue;
                    }

                    var converted = reader.Convert(text, row);
                    unreadable += converted.IsUnreadable ? 1 : 0;
                    if (converted.Error is { } error)
                        errors.Add($"{reader.Origin}: \"{Excerpt.Of(text)}\" {error}");
                    else if (reader.Mapping.Link is not { } flow)
                        texts.Add(converted.Text);
                    else if (links(flow, text) is { } id)
                        texts.Add(CrmBinding.Text(_slots[i].Slot.Field, codes?.GetValueOrDefault(flow), id));
                    else
                        pending.Add(new PendingLink(i, flow, text));
                }
            }

            values[i] = _slots[i].Slot.Field.IsMultifield
                ? FieldValue.Of(texts.Count > 0 ? texts[0] : "")
                : FieldCodec.Of(_slots[i].Slot.Field, texts);
        }

        return new MappedRow
        {
            Key = RowKey.Of(row, _key),
            Values = values,
            Pending = pending,
            Error = errors.Count > 0 ? string.Join(" ", errors) : null,
            Unreadable = unreadable,
        };
    }

    /// <summary>What changes when a file that a row names does.</summary>
    internal IEnumerable<long?> StampsOf(SourceRow row) =>
        from slot in _slots
        from reader in slot.Readers
        where reader.Mapping.As == ValueKind.File
        from text in reader.Texts(row)
        select (long?)Files.SourceFile.Stamp(text, reader.Mapping.Folder!);

    /// <summary>The keys of other flows that a row names.</summary>
    public IEnumerable<(string Flow, string Key)> LinksOf(SourceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return from slot in _slots
               from reader in slot.Readers
               where reader.Mapping.Link is not null
               from text in reader.Texts(row)
               select (reader.Mapping.Link!, text);
    }
}
