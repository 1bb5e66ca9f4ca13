namespace Bridge24.Client;

/// <summary>Decides by what may have happened whether a call is tried again, and when.</summary>
internal sealed class RetryPolicy(
    PortalOptions options, FailureMessages messages, PortalStatistics statistics, OperatingTimes operating, Func<bool> heedsKeys)
{
    private const int LimitAttempts = 12;
    private const int OperatingAttempts = 5;
    private const int UnreachableAttempts = 3;
    private const int UnknownAttempts = 4;
    private const int KeyedAttempts = 3;

    private static readonly TimeSpan LongestLimitWait = TimeSpan.FromSeconds(32);

    /// <exception cref="Bitrix24Exception">The call failed for good.</exception>
    public async Task<Answer> RunAsync(PreparedCall call, CallRecord record, Func<Task<Attempt>> attempt, CancellationToken cancellation)
    {
        Dictionary<FailureCause, int>? counts = null;
        Failure? unknown = null;
        DateTimeOffset? lookUpFrom = null;
        while (true)
        {
            var outcome = await attempt().ConfigureAwait(false);
            record.Saw(outcome);
            if (outcome.Answer is { } answer)
            {
                operating.Learn(call.Method, PhpJson.Get(answer.Body, "time"));
                return answer;
            }

            var failure = outcome.Failure!;
            if (failure.Cause == FailureCause.OperatingLimit)
            {
                operating.Refused(call.Method);
            }

            if (failure.Kind == FailureKind.Unknown)
            {
                unknown = failure;
                lookUpFrom = options.Clock.GetUtcNow() + options.UncertainFor;
            }

            counts ??= [];
            var count = counts[failure.Cause] = counts.GetValueOrDefault(failure.Cause) + 1;
            if (Wait(call, failure, count) is not { } wait)
            {
                // A write that may have been executed stays so when a later attempt could not leave.
                var decisive = failure.Kind == FailureKind.NotExecuted && call.Safety != MethodSafety.Read ? unknown ?? failure : failure;
                throw messages.Exception(call.Method, decisive, call.Safety, record.Attempts, new CallTrace(RecordKeys.Of(call.Parameters), lookUpFrom, call.IdempotencyKey));
            }

            var isLimit = failure.Cause is FailureCause.Limit or FailureCause.OperatingLimit;
            await (isLimit ? statistics.WaitAsync(wait, cancellation) : Task.Delay(wait, options.Clock, cancellation)).ConfigureAwait(false);
        }
    }

    /// <summary>How long to wait before the next attempt; null when there is none.</summary>
    private TimeSpan? Wait(PreparedCall call, Failure failure, int count) => failure switch
    {
        { Kind: FailureKind.Final } => null,
        { Kind: FailureKind.Unknown } when call.Safety == MethodSafety.Create => MayRepeat(call) && count < KeyedAttempts ? options.UncertainFor : null,
        { Kind: FailureKind.Unknown } => count < UnknownAttempts ? UnknownWait(failure, count) : null,
        { Cause: FailureCause.Limit } => count < LimitAttempts ? LimitWait(count) : null,
        { Cause: FailureCause.OperatingLimit } => count < OperatingAttempts ? operating.UntilReset(call.Method) : null,
        { Cause: FailureCause.Unreachable } => count < UnreachableAttempts ? Jitter(TimeSpan.FromSeconds(count)) : null,
        { Cause: FailureCause.CircuitOpen } => options.WaitForCircuit ? failure.Wait : null,
        _ => null,
    };

    /// <summary>A portal that heeds keys answers a repeat from its store; two at once may both run, hence the long wait.</summary>
    private bool MayRepeat(PreparedCall call) => call.IdempotencyKey is not null && heedsKeys();

    private TimeSpan LimitWait(int count)
    {
        var wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(count - 1, 10)));
        return Jitter(wait < LongestLimitWait ? wait : LongestLimitWait);
    }

    private TimeSpan UnknownWait(Failure failure, int count) =>
        failure.Code.Equals("ERROR_CORE", StringComparison.OrdinalIgnoreCase)
            ? TimeSpan.FromSeconds(count == 1 ? 30 : 60)
            : Jitter(TimeSpan.FromSeconds(Math.Pow(3, count - 1)));

    private TimeSpan Jitter(TimeSpan wait) => wait * (1 + (0.25 * options.Chance()));
}
