using System.Text.RegularExpressions;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Batches;

/// <summary>Puts earlier results in the place of $result[key][path], in whatever value they stand.</summary>
internal sealed partial class ResultReference(PhpArray results, QuirkSet quirks)
{
    public PhpArray Resolve(PhpArray arguments)
    {
        var resolved = new PhpArray();
        foreach (var (key, value) in arguments) resolved[key] = Resolve(value);
        return resolved;
    }

    [GeneratedRegex(@"\$result(?<path>(\[[^\[\]]*\])+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference { get; }

    private object? Resolve(object? value)
    {
        if (value is PhpArray nested) return Resolve(nested);
        if (value is not string text || !text.Contains("$result[", StringComparison.Ordinal)) return value;
        var whole = Reference.Match(text);
        if (whole.Success && whole.Length == text.Length) return Find(text, whole.Groups["path"].Value);
        return Reference.Replace(text, match => PhpText.Of(Find(match.Value, match.Groups["path"].Value)));
    }

    // The text stays when its command failed or never ran; what a path that leads nowhere becomes is a quirk.
    private object? Find(string literal, string path)
    {
        var keys = path[1..^1].Split("][");
        if (!results.TryGetValue(keys[0], out var current)) return literal;
        foreach (var key in keys.Skip(1))
        {
            if (current is not PhpArray map || !map.TryGetValue(key, out current)) return Missing(literal);
        }

        return current;
    }

    private string Missing(string literal) => quirks[KnownQuirks.MissingPath] switch
    {
        "empty" => "",
        "literal" => literal,
        _ => throw new ApiException(400, "INVALID_ARG_VALUE", $"{literal} does not exist"),
    };
}
