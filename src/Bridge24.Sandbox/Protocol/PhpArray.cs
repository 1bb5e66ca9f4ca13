using System.Globalization;

namespace Bridge24.Sandbox.Protocol;

/// <summary>An ordered map that is a list when its keys count from zero, as arrays are at Bitrix24.</summary>
internal sealed class PhpArray : OrderedDictionary<string, object?>
{
    private long _next;

    public PhpArray() : base(StringComparer.Ordinal) { }

    /// <summary>With room for so many values.</summary>
    public PhpArray(int capacity) : base(capacity, StringComparer.Ordinal) { }

    public static PhpArray List(IEnumerable<object?> values)
    {
        var list = values.TryGetNonEnumeratedCount(out var count) ? new PhpArray(count) : [];
        foreach (var value in values) list.Append(value);
        return list;
    }

    /// <summary>Shows as a map even when it is empty.</summary>
    public bool IsMap { get; init; }

    public bool IsList
    {
        get
        {
            if (IsMap) return false;
            var index = 0;
            foreach (var key in Keys)
            {
                if (!string.Equals(key, index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) return false;
                index++;
            }

            return true;
        }
    }

    public void Append(object? value)
    {
        string key;
        do key = _next++.ToString(CultureInfo.InvariantCulture);
        while (ContainsKey(key));
        this[key] = value;
    }

    /// <summary>The value under a name in any case; null when there is none.</summary>
    public object? Any(string name)
    {
        if (TryGetValue(name, out var exact)) return exact;
        foreach (var (key, value) in this)
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    public object? Find(string name) => TryGetValue(name, out var value) ? value : null;
}
