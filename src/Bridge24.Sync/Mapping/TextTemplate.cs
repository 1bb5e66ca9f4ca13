using System.Text;

namespace Bridge24.Sync.Mapping;

/// <summary>A text with columns in braces; <c>{{</c> and <c>}}</c> are braces.</summary>
internal sealed class TextTemplate
{
    private readonly List<(string Text, bool IsColumn)> _parts = [];

    private TextTemplate()
    {
    }

    public IEnumerable<string> Columns => _parts.Where(part => part.IsColumn).Select(part => part.Text);

    /// <summary>The template; null with the reason where its braces do not match.</summary>
    public static TextTemplate? Parse(string text, out string? error)
    {
        var template = new TextTemplate();
        var plain = new StringBuilder();
        error = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}') || (i + 1 < text.Length && text[i + 1] == text[i]))
            {
                plain.Append(text[i]);
                i += text[i] is '{' or '}' ? 1 : 0;
                continue;
            }

            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end <= i + 1)
            {
                error = text[i] == '}' ? "A closing brace has no partner" : end < 0 ? "An opening brace has no partner" : "A pair of braces is empty";
                return null;
            }

            template.Add(plain);
            template._parts.Add((text[(i + 1)..end].Trim(), true));
            i = end;
        }

        template.Add(plain);
        return template;
    }

    /// <summary>The text; null where every column in it is empty, since a frame around nothing is no value.</summary>
    public string? Fill(Func<string, string?> column)
    {
        var result = new StringBuilder();
        var isEmpty = _parts.Exists(part => part.IsColumn);
        foreach (var (text, isColumn) in _parts)
        {
            var value = isColumn ? column(text)?.Trim() : text;
            isEmpty &= !isColumn || string.IsNullOrEmpty(value);
            result.Append(value);
        }

        return isEmpty ? null : result.ToString();
    }

    private void Add(StringBuilder plain)
    {
        if (plain.Length > 0)
            _parts.Add((plain.ToString(), false));

        plain.Clear();
    }
}
