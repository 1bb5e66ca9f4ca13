using System.Security.Cryptography;
using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Rest3;

/// <summary>Good answers by Idempotency-Key, for 24 hours.</summary>
internal sealed class IdempotencyStore(TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Account, long User, string Method, string Key), (string Body, Answer Answer, DateTimeOffset At)> _answers = [];

    public static bool IsValid(string key) => key.Length is >= 1 and <= 255 && key.All(letter => letter is >= ' ' and <= '~');

    public static string Hash(ReadOnlySpan<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body));

    /// <summary>The answer that a call with this key had; throws when its body was another.</summary>
    public Answer? Find(Caller caller, string method, string key, string body)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue(Id(caller, method, key), out var known) || known.At + Life <= clock.GetUtcNow()) return null;
            return known.Body == body
                ? known.Answer
                : throw new Rest3Exception(422, "IDEMPOTENCYKEYREUSEDEXCEPTION", "The idempotency key was already used with a different request body");
        }
    }

    public void Keep(Caller caller, string method, string key, string body, Answer answer)
    {
        lock (_lock) _answers[Id(caller, method, key)] = (body, answer, clock.GetUtcNow());
    }

    public void Clear()
    {
        lock (_lock) _answers.Clear();
    }

    private static (string, long, string, string) Id(Caller caller, string method, string key) => (caller.Account, caller.UserId, method.ToUpperInvariant(), key);
}
