using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Batches;

internal sealed record BatchCommand(string Key, string Method, PhpArray Arguments)
{
    public static IReadOnlyList<BatchCommand> Read(PhpArray arguments)
    {
        if (arguments.Any("cmd") is not PhpArray commands) return [];
        return [.. commands.Select(pair => Read(pair.Key, pair.Value))];
    }

    private static BatchCommand Read(string key, object? raw)
    {
        if (raw is not string text) return new BatchCommand(key, "", new PhpArray());
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        return mark < 0
            ? new BatchCommand(key, text.Trim(), new PhpArray())
            : new BatchCommand(key, text[..mark].Trim(), PhpQuery.Parse(text[(mark + 1)..]));
    }
}
