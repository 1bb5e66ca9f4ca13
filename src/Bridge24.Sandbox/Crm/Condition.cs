using System.Globalization;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Crm;

/// <summary>One filter condition, prepared once for many records.</summary>
internal sealed class Condition
{
    private readonly Field _field;
    private readonly FilterOperator _operator;
    private readonly HashSet<string> _texts;
    private readonly bool _matchesEmpty;
    private readonly object? _bound;
    private readonly string _pattern;
    private readonly bool _exact;
    private readonly bool _isIdle;
    private readonly bool _isDead;

    public Condition(Field field, FilterOperator op, object? value, QuirkSet quirks)
    {
        var values = value is PhpArray list ? [.. list.Values] : new[] { value };
        _field = field;
        _exact = quirks.Is(KnownQuirks.Equality, "exact");
        _isIdle = (Unreadable(field, op, values) && quirks.Is(KnownQuirks.BrokenDate, "ignored"))
            || (field.Type == FieldType.DateTime && quirks.Is(KnownQuirks.OffsetDate, "ignored") && values.All(one => PortalTime.HasOffset(PhpText.Of(one))));
        _isDead = field.Type == FieldType.DateTime && op is FilterOperator.Equal or FilterOperator.In && quirks.Is(KnownQuirks.TimeEquality, "never");
        _operator = (op, value is PhpArray) switch
        {
            (FilterOperator.Equal, true) => FilterOperator.In,
            (FilterOperator.NotEqual, true) => FilterOperator.NotIn,
            _ => op,
        };
        _matchesEmpty = values.Any(PhpText.IsEmpty) || (field.IsLink && values.Any(one => PhpText.Of(one) == "0"));
        _texts = new HashSet<string>(values.Select(one => Key(field, one, _exact)), _exact ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        _bound = Bound(field, values.FirstOrDefault());
        _pattern = PhpText.Of(values.FirstOrDefault());
    }

    /// <summary>The kind of the records; null for rows that are none.</summary>
    public Entity? Owner { get; init; }

    public bool Matches(CrmRecord record) => _isIdle || (!_isDead && Holds(record));

    private bool Holds(CrmRecord record) => _operator switch
    {
        FilterOperator.Equal or FilterOperator.In => AnyOf(record),
        FilterOperator.NotEqual or FilterOperator.NotIn => !AnyOf(record),
        FilterOperator.Contains => Values(record).Any(Contains),
        FilterOperator.NotContains => !Values(record).Any(Contains),
        FilterOperator.Like => Values(record).Any(Like),
        FilterOperator.NotLike => !Values(record).Any(Like),
        _ => Values(record).Any(Beyond),
    };

    private bool AnyOf(CrmRecord record)
    {
        var empty = true;
        foreach (var value in Values(record))
        {
            empty = false;
            if (_texts.Contains(Key(_field, value, _exact))) return true;
        }

        return empty && (_matchesEmpty || (_field.Type == FieldType.Boolean && _texts.Contains("0")));
    }

    private bool Contains(object value) => PhpText.Of(value).Contains(_pattern, StringComparison.OrdinalIgnoreCase);

    private bool Like(object value)
    {
        var text = PhpText.Of(value);
        var core = _pattern.Trim('%');
        return (_pattern.StartsWith('%'), _pattern.EndsWith('%')) switch
        {
            (true, true) => text.Contains(core, StringComparison.OrdinalIgnoreCase),
            (true, false) => text.EndsWith(core, StringComparison.OrdinalIgnoreCase),
            (false, true) => text.StartsWith(core, StringComparison.OrdinalIgnoreCase),
            _ => text.Equals(core, StringComparison.OrdinalIgnoreCase),
        };
    }

    private bool Beyond(object value)
    {
        if (_bound is null) return false;
        var order = Compare(Bound(_field, value), _bound);
        return _operator switch
        {
            FilterOperator.Greater => order > 0,
            FilterOperator.GreaterOrEqual => order >= 0,
            FilterOperator.Less => order < 0,
            _ => order <= 0,
        };
    }

    private IEnumerable<object> Values(CrmRecord record)
    {
        if (_field.Type == FieldType.Multifield)
            return record.Multifields.Where(entry => entry.Type == _field.Name).Select(entry => (object)entry.Value);
        var linked = _field.Name switch
        {
            "CONTACT_ID" => record["CONTACT_IDS"],
            "COMPANY_ID" => record["COMPANY_IDS"] ?? record["COMPANY_ID"],
            _ => Owner is null ? record[_field.Name] : Owner.Read(record, _field),
        };
        return linked switch
        {
            List<object> many => many,
            null or "" => [],
            _ => [linked],
        };
    }

    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (decimal first, decimal second) => first.CompareTo(second),
        (DateTimeOffset first, DateTimeOffset second) => first.CompareTo(second),
        (DateOnly first, DateOnly second) => first.CompareTo(second),
        _ => string.Compare(PhpText.Of(left), PhpText.Of(right), StringComparison.OrdinalIgnoreCase),
    };

    public static object? Bound(Field field, object? value)
    {
        if (value is null or "") return null;
        if (value is DateOnly or DateTimeOffset) return value;
        if (field.IsNumber) return PhpText.TryNumber(value, out var number) ? number : null;
        if (field.Type == FieldType.Date) return PortalTime.TryDay(PhpText.Of(value), out var day) ? day : null;
        if (field.Type == FieldType.DateTime) return PortalTime.TryInstant(PhpText.Of(value), out var at) ? at : null;
        return PhpText.Of(value);
    }

    private static bool Unreadable(Field field, FilterOperator op, object?[] values) => field.Type is FieldType.Date or FieldType.DateTime
        && op is not (FilterOperator.Equal or FilterOperator.NotEqual) && values.All(value => !PhpText.IsEmpty(value) && Bound(field, value) is null);

    /// <summary>What two equal values of a field have in common; unless it is exact, case is left to who compares it.</summary>
    public static string Key(Field field, object? value, bool exact)
    {
        if (value is bool flag) return flag ? "1" : "0";
        return Bound(field, value) switch
        {
            decimal number => PhpText.Plain(number),
            DateTimeOffset at => at.UtcTicks.ToString(CultureInfo.InvariantCulture),
            DateOnly day => day.DayNumber.ToString(CultureInfo.InvariantCulture),
            string text => exact ? text : text.TrimEnd(' '),
            _ => "\0" + PhpText.Of(value),
        };
    }
}
