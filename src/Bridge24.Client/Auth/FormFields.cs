namespace Bridge24.Client;

/// <summary>Fields of a form or a query, by names that ignore case. Empty ones count as missing.</summary>
internal sealed class FormFields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public FormFields(IEnumerable<KeyValuePair<string, string?>> fields)
    {
        foreach (var (name, value) in fields)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                _values[name] = value.Trim();
            }
        }
    }

    public static FormFields Read(string query) => new(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part =>
    {
        var pair = part.Split('=', 2);
        return new KeyValuePair<string, string?>(Decode(pair[0]), pair.Length == 2 ? Decode(pair[1]) : null);
    }));

    public string? Find(string name) => _values.GetValueOrDefault(name);

    /// <exception cref="FormatException">It is missing.</exception>
    public string Required(string name, string of) =>
        Find(name) ?? throw new FormatException($"\"{name}\" is missing in {of}. Only what a portal sends can be read.");

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
