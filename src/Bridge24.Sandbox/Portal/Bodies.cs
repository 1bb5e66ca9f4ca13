using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>What a request carried and what came back; null when the connection was closed. Of a long answer only the length is kept.</summary>
internal sealed record Bodies(PhpArray Arguments, Answer? Answer)
{
    private const int LongestKept = 20_000;

    public Answer? Answer { get; } = Answer is { Body.Length: > LongestKept } ? Answer with { Body = [] } : Answer;

    /// <summary>Bytes of an answer that was too long to keep; otherwise null.</summary>
    public int? TooLong { get; } = Answer is { Body.Length: > LongestKept } ? Answer.Body.Length : null;
}
