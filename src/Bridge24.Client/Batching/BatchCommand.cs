using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>A command of a batch.</summary>
public sealed class BatchCommand
{
    internal BatchCommand(string key, string method) => (Key, Method) = (key, method);

    /// <summary>The caller's key, or c0, c1 ...</summary>
    public string Key { get; }

    /// <summary>The method.</summary>
    public string Method { get; }

    internal MethodSafety Safety { get; init; }

    internal string Query { get; set; } = "";

    /// <summary>What names its record, for a lookup.</summary>
    internal IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The commands whose results this one needs.</summary>
    internal IReadOnlyList<BatchCommand> Needs { get; set; } = [];

    internal JsonNode Text => JsonValue.Create(Query.Length == 0 ? Method : $"{Method}?{Query}");

    /// <summary>
    /// A reference to a value of this command's result, for a parameter of a later one: <c>$result[c0][item][id]</c>.
    /// Use the string as it comes, as the whole value of a parameter: a copy or a part of a longer text is taken for data.
    /// </summary>
    public string Result(params ReadOnlySpan<string> path) => ResultReference.To(this, path);
}
