using Polly;
using Polly.CircuitBreaker;

namespace Bridge24.Client;

/// <summary>Spares a portal that answers nothing: opens on unknown outcomes only, never on an answer with a documented code.</summary>
internal sealed class Circuit
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private readonly ResiliencePipeline<Attempt> _breaker;

    public Circuit(PortalOptions options) => _breaker = new ResiliencePipelineBuilder<Attempt> { TimeProvider = options.Clock }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Attempt>
        {
            FailureRatio = 0.5,
            MinimumThroughput = 8,
            SamplingDuration = TimeSpan.FromMinutes(2),
            BreakDuration = TimeSpan.FromSeconds(30),
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result.Failure is { Kind: FailureKind.Unknown }),
        })
        .Build();

    public async Task<Attempt> RunAsync(Func<CancellationToken, ValueTask<Attempt>> attempt, CancellationToken cancellation)
    {
        try
        {
            return await _breaker.ExecuteAsync(
                static (run, token) => run(token), attempt, cancellation).ConfigureAwait(false);
        }
        catch (BrokenCircuitException open)
        {
            var wait = open.RetryAfter is { } told && told > ShortestWait ? told : ShortestWait;
            return new Failure(FailureKind.NotExecuted, FailureCause.CircuitOpen) { Wait = wait };
        }
    }
}
