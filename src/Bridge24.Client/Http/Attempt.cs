namespace Bridge24.Client;

/// <summary>What came of one attempt: an answer or a failure.</summary>
internal readonly record struct Attempt(Answer? Answer, Failure? Failure)
{
    public static implicit operator Attempt(Answer answer) => new(answer, null);

    public static implicit operator Attempt(Failure failure) => new(null, failure);
}
