using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Batches;

/// <summary>The five maps of a batch's answer.</summary>
internal sealed class BatchAnswer(QuirkSet quirks)
{
    private readonly PhpArray _errors = [];
    private readonly PhpArray _totals = [];
    private readonly PhpArray _nexts = [];
    private readonly PhpArray _times = [];

    public PhpArray Results { get; } = [];

    public void Add(string key, MethodResult result, PhpArray time)
    {
        Results[key] = result.Value;
        if (result.Total is { } total) _totals[key] = total;
        if (result.Next is { } next) _nexts[key] = next;
        _times[key] = time;
    }

    public void Fail(string key, ApiException error) => _errors[key] = quirks.Is(KnownQuirks.BatchError, "text")
        ? error.Message
        : new PhpArray { ["error"] = quirks.Spell(error.Code), ["error_description"] = error.Message };

    public PhpArray Write() => new()
    {
        ["result"] = Shown(Results),
        ["result_error"] = Shown(_errors),
        ["result_total"] = Shown(_totals),
        ["result_next"] = Shown(_nexts),
        ["result_time"] = Shown(_times),
    };

    // Keys that count from zero make a list of a map, as an empty map is one.
    private PhpArray Shown(PhpArray map)
    {
        if (map.Count == 0 || quirks.Is(KnownQuirks.NumericKeys, "list")) return map;
        var shown = new PhpArray { IsMap = true };
        foreach (var (key, value) in map) shown[key] = value;
        return shown;
    }
}
