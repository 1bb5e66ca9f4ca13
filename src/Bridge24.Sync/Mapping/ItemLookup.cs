using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Mapping;

/// <summary>Finds the entry of a list or directory that a text names: by what people see, else by its ID.</summary>
internal sealed class ItemLookup
{
    private const int MostNamed = 10;
    private readonly string _where;
    private readonly IReadOnlyList<FieldItem> _items;
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="where">The list in words: <c>list of field "UF_CRM_TIER"</c>.</param>
    /// <param name="items">Its entries.</param>
    public ItemLookup(string where, IReadOnlyList<FieldItem> items)
    {
        _where = where;
        _items = items;
        foreach (var item in items)
            _ids.TryAdd(item.Value.Trim(), item.Id);

        foreach (var item in items)
            _ids.TryAdd(item.Id, item.Id);

        // A stage outside the first pipeline is C7:WON; within its pipeline WON says it too.
        foreach (var item in items.Where(item => item.Id.Contains(':', StringComparison.Ordinal)))
            _ids.TryAdd(item.Id[(item.Id.IndexOf(':', StringComparison.Ordinal) + 1)..], item.Id);
    }

    public Converted Find(string text)
    {
        if (_ids.TryGetValue(text, out var id))
            return new Converted(id);

        var names = _items.Select(item => item.Value).Where(name => name.Length > 0).ToList();
        var remedy = NearestName.Question(text, names)
            ?? (names.Count == 0 ? "It has no entries." : $"It has: {string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? " and others" : "")}.");
        return Converted.Fail($"is not in the {_where}. {remedy}");
    }
}
