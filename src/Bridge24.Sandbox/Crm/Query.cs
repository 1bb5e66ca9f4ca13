using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Crm;

/// <summary>A list request over one table: filter, order and page.</summary>
internal sealed class Query(Entity entity, Func<string, Field?> find, bool strict, QuirkSet quirks)
{
    public const int PageSize = 50;

    private static readonly Field IdField = new("ID", FieldType.Integer, "id");
    private readonly List<(Field Field, bool Down)> _order = [];
    private Func<CrmRecord, bool> _matches = _ => true;
    private long _from;
    private List<long>? _ids;

    /// <summary>What the caller may see; null for all.</summary>
    public Func<CrmRecord, bool>? Visible { get; init; }

    public void Filter(PhpArray filter)
    {
        if (!IsAny(filter))
            foreach (var (key, value) in filter) Narrow(FilterKey.Parse(key), value);
        _matches = Compile(filter);
    }

    public void Order(PhpArray order)
    {
        foreach (var (name, direction) in order)
        {
            if (find(name) is { Type: not FieldType.Multifield } field)
                _order.Add((field, PhpText.Of(direction).Equals("DESC", StringComparison.OrdinalIgnoreCase)));
            else if (strict)
                throw new ApiException(400, "INVALID_ARG_VALUE", $"Invalid order: field '{name}' is not allowed in order");
        }
    }

    public (List<CrmRecord> Page, int? Total, int? Next) Run(long start)
    {
        var rows = Candidates().Where(record => (Visible is null || Visible(record)) && _matches(record));
        if (start < 0) return ([.. Ordered(rows).Take(PageSize)], 0, null);
        var all = Ordered(rows).ToList();
        var first = (int)(Math.Min(start, int.MaxValue - PageSize) / PageSize * PageSize);
        var page = all.Skip(first).Take(PageSize).ToList();
        return (page, all.Count, first + PageSize < all.Count ? first + PageSize : null);
    }

    // A page after an id and a lookup by value do not read all records.
    private void Narrow(FilterKey key, object? value)
    {
        if (find(key.Name) is not { } field) return;
        if (field.Name == "ID" && key.Operator == FilterOperator.Greater && PhpText.TryInteger(value, out var above)) _from = Math.Max(_from, above + 1);
        if (key.Operator is not (FilterOperator.Equal or FilterOperator.In) || PhpText.IsEmpty(value)) return;
        IEnumerable<object?> wanted = value is PhpArray many ? many.Values : [value];
        if (field.Name == "ID")
            _ids = [.. wanted.Select(one => PhpText.TryInteger(one, out var id) ? id : 0).Distinct().Order()];
        else if (_ids is null && ValueIndex.Fits(field) && !wanted.Any(PhpText.IsEmpty))
            _ids = entity.Table.Index(field.Name, record => ValueIndex.Keys(field, record)).Find(wanted.Select(one => Condition.Key(field, one, exact: false)));
    }

    private IEnumerable<CrmRecord> Candidates()
    {
        if (_ids is not null)
        {
            foreach (var id in _ids)
                if (entity.Table.Find(id) is { } record) yield return record;
            yield break;
        }

        var all = entity.Table.All;
        for (var i = _from > 0 ? entity.Table.FirstFrom(_from) : 0; i < all.Count; i++) yield return all[i];
    }

    private IEnumerable<CrmRecord> Ordered(IEnumerable<CrmRecord> rows)
    {
        if (_order.Count == 0 || (_order[0].Field.Name == "ID" && !_order[0].Down)) return rows;
        IOrderedEnumerable<CrmRecord>? sorted = null;
        foreach (var (field, down) in _order)
        {
            object? Key(CrmRecord record) => Condition.Bound(field, entity.Read(record, field));
            var comparer = Comparer<object?>.Create(Condition.Compare);
            sorted = (sorted, down) switch
            {
                (null, false) => rows.OrderBy(Key, comparer),
                (null, true) => rows.OrderByDescending(Key, comparer),
                (_, false) => sorted.ThenBy(Key, comparer),
                _ => sorted.ThenByDescending(Key, comparer),
            };
        }

        return sorted!;
    }

    private static bool IsAny(PhpArray filter) => PhpText.Of(filter.Find("logic")).Equals("OR", StringComparison.OrdinalIgnoreCase);

    private Func<CrmRecord, bool> Compile(PhpArray filter)
    {
        var parts = new List<Func<CrmRecord, bool>>();
        foreach (var (key, value) in filter)
        {
            if (strict && key == "logic") continue;
            if (strict && value is PhpArray group && key.All(char.IsAsciiDigit))
            {
                parts.Add(Compile(group));
                continue;
            }

            var parsed = FilterKey.Parse(key);
            if ((find(parsed.Name) ?? (parsed.Name == "ID" && !strict ? IdField : null)) is { } field)
                parts.Add(new Condition(field, parsed.Operator, value, quirks) { Owner = entity }.Matches);
            else if (strict || quirks.Is(KnownQuirks.UnknownFilter, "error"))
                throw new ApiException(400, "INVALID_ARG_VALUE", $"Invalid filter: field '{parsed.Name}' is not allowed in filter");
        }

        if (IsAny(filter)) return record => parts.Any(part => part(record));
        return record => parts.TrueForAll(part => part(record));
    }
}
