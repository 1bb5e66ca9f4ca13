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
        ["result"] = Results,
        ["result_error"] = _errors,
        ["result_total"] = _totals,
        ["result_next"] = _nexts,
        ["result_time"] = _times,
    };
}
