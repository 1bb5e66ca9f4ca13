using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Batches;

/// <summary>One command of a batch; a method without a name is one that cannot be read.</summary>
internal sealed record BatchCommand(string Key, string Method, PhpArray Arguments)
{
    public static IReadOnlyList<BatchCommand> Read(PhpArray arguments, bool takesObjects)
    {
        if (arguments.Any("cmd") is not PhpArray commands) return [];
        return [.. commands.Select(pair => Read(pair.Key, pair.Value, takesObjects))];
    }

    private static BatchCommand Read(string key, object? raw, bool takesObjects)
    {
        if (raw is PhpArray map && takesObjects)
            return new BatchCommand(key, PhpText.Of(map.Any("method")), map.Any("params") as PhpArray ?? new PhpArray());
        if (raw is not string text) return new BatchCommand(key, "", new PhpArray());
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        return mark < 0
            ? new BatchCommand(key, text.Trim(), new PhpArray())
            : new BatchCommand(key, text[..mark].Trim(), PhpQuery.Parse(text[(mark + 1)..]));
    }
}
