using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Rest3;

/// <summary>What the commands of a batch know of each other: records that were shown under an alias, {"$ref":"alias.item.id"} and {"$refArray":"alias.id"}.</summary>
internal sealed class BatchContext
{
    private readonly Dictionary<string, PhpArray> _known = new(StringComparer.Ordinal);

    /// <summary>Commands in a list, or in a map by number that has room for a token beside them.</summary>
    public static IReadOnlyList<(string Alias, Call Call)> Read(PhpArray body, Caller caller)
    {
        var commands = body.Where(pair => pair.Key != "auth").ToList();
        if (commands.Where((pair, index) => pair.Key != PhpText.Of((long)index) || pair.Value is not PhpArray map || map.Find("method") is not string).Any())
            throw new Rest3Exception(400, "INVALIDSELECTEXCEPTION", "Unable to recognize the batch");
        return [.. commands.Select(pair => (PhpArray)pair.Value!).Select(one =>
            (PhpText.Of(one.Find("as")), new Call((string)one.Find("method")!, one.Find("query") as PhpArray ?? new PhpArray(), caller, InBatch: true)))];
    }

    /// <summary>The batch as one call, for what compares requests.</summary>
    public static Call Whole(IReadOnlyList<(string Alias, Call Call)> calls) => new(
        "batch",
        PhpArray.List(calls.Select(one => new PhpArray { ["as"] = one.Alias, ["method"] = one.Call.Method, ["query"] = one.Call.Arguments })),
        calls[0].Call.Caller);

    /// <summary>Keeps what a command showed; an answer without item or items, as of a deletion, is no source of references.</summary>
    public void Keep(string alias, object? result)
    {
        if (alias.Length > 0 && result is PhpArray map && (map.ContainsKey("item") || map.ContainsKey("items"))) _known[alias] = map;
    }

    public Call Resolve(Call call) => call with { Arguments = (PhpArray)Resolve(call.Arguments)! };

    private object? Resolve(object? value)
    {
        if (value is not PhpArray map) return value;
        if (map.Count == 1 && map.Find("$ref") is string path) return One(path);
        if (map.Count == 1 && map.Find("$refArray") is string many) return Many(many);
        var resolved = new PhpArray { IsMap = map.IsMap };
        foreach (var (key, part) in map) resolved[key] = Resolve(part);
        return resolved;
    }

    private object? One(string path)
    {
        var parts = path.Split('.');
        object? current = _known.GetValueOrDefault(parts[0]) ?? throw Unknown(path);
        foreach (var part in parts.Skip(1))
            if (current is not PhpArray map || !map.TryGetValue(part, out current)) throw Unknown(path);
        return current;
    }

    private PhpArray Many(string path)
    {
        var parts = path.Split('.');
        if (parts.Length < 2 || _known.GetValueOrDefault(parts[0])?.Find("items") is not PhpArray items) throw Unknown(path);
        return PhpArray.List(items.Values.Select(item => item is PhpArray row && row.TryGetValue(parts[1], out var value) ? value : throw Unknown(path)));
    }

    private static Rest3Exception Unknown(string path) => new(400, "INVALIDSELECTEXCEPTION", $"Unable to recognize the reference `{path}`");
}
