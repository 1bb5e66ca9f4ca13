using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Bridge24.Client;

/// <summary>One activity, one measurement and one log line a call; names, codes and times, never a secret or a value.</summary>
internal sealed class ClientTelemetry(PortalOptions options, FailureMessages messages)
{
    private const string Name = "Bridge24.Client";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> CallDuration = Meter.CreateHistogram<double>("bridge24.client.call.duration", "s", "Duration of a call with its waits and repeats.");
    private static readonly Histogram<double> AttemptDuration = Meter.CreateHistogram<double>("bridge24.client.attempt.duration", "s", "Duration of one request.");
    private static readonly Counter<double> LimitWait = Meter.CreateCounter<double>("bridge24.client.limit.wait", "s", "Time spent waiting for the portal's limits.");

    private readonly string _host = options.Address.Authority;

    public static void Waited(TimeSpan time) => Quietly(() => LimitWait.Add(time.TotalSeconds));

    public async Task<Answer> CallAsync(PreparedCall call, Func<CallRecord, Task<Answer>> next)
    {
        var activity = Source.HasListeners() ? Start(call.Method, call) : null;
        var record = new CallRecord();
        var started = options.Clock.GetTimestamp();
        var outcome = "failed";
        try
        {
            var answer = await next(record).ConfigureAwait(false);
            outcome = "done";
            return answer;
        }
        catch (OperationCanceledException)
        {
            outcome = "cancelled";
            throw;
        }
        finally
        {
            if (activity is not null || CallDuration.Enabled || options.Logger is not null)
            {
                Tell(call, record, outcome, options.Clock.GetElapsedTime(started), activity);
                Stop(activity);
            }
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Attempt> AttemptAsync(PreparedCall call, Func<ValueTask<Attempt>> next)
    {
        var activity = Source.HasListeners() ? Start("attempt", call) : null;
        var started = options.Clock.GetTimestamp();
        try
        {
            var attempt = await next().ConfigureAwait(false);
            if (activity is not null || AttemptDuration.Enabled)
            {
                Tell(call, attempt, options.Clock.GetElapsedTime(started), activity);
            }

            return attempt;
        }
        finally
        {
            Stop(activity);
        }
    }

    private Activity? Start(string name, PreparedCall call)
    {
        Activity? activity = null;
        Quietly(() =>
        {
            activity = Source.StartActivity(name, ActivityKind.Client);
            activity?.SetTag("server.address", _host);
            activity?.SetTag("bridge24.method", call.Method);
        });
        return activity;
    }

    /// <summary>Listeners hear of the end, and may throw.</summary>
    private static void Stop(Activity? activity)
    {
        if (activity is not null)
        {
            Quietly(activity.Dispose);
        }
    }

    private void Tell(PreparedCall call, Attempt attempt, TimeSpan duration, Activity? activity)
    {
        var error = attempt.Failure is { } failure ? Code(failure.Code.Length > 0 ? failure.Code : failure.Cause.ToString()) : null;
        Quietly(() =>
        {
            activity?.SetTag("http.response.status_code", attempt.Failure is null ? 200 : attempt.Failure.Status);
            Fail(activity, error);
            AttemptDuration.Record(duration.TotalSeconds, Tags(call, error));
        });
    }

    private void Tell(PreparedCall call, CallRecord record, string outcome, TimeSpan duration, Activity? activity)
    {
        var code = Code(record.Code);
        Quietly(() =>
        {
            activity?.SetTag("bridge24.attempts", record.Attempts);
            var error = outcome == "done" ? null : code.Length > 0 ? code : outcome;
            Fail(activity, error);
            CallDuration.Record(duration.TotalSeconds, Tags(call, error));
        });
        Quietly(() =>
        {
            var level = outcome == "failed" ? LogLevel.Warning : LogLevel.Information;
            if (options.Logger is { } logger && logger.IsEnabled(level))
            {
                Log.Called(logger, level, call.Method, ParameterShape.Of(call.Parameters), outcome, record.Status, code, (long)duration.TotalMilliseconds, record.Attempts);
            }
        });
    }

    private string Code(string code) => messages.Clean(code);

    private static void Fail(Activity? activity, string? error)
    {
        if (error is not null)
        {
            activity?.SetTag("error.type", error);
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }

    private TagList Tags(PreparedCall call, string? error)
    {
        var tags = new TagList { { "server.address", _host }, { "bridge24.method", call.Method } };
        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        return tags;
    }

    /// <summary>A listener that throws never changes what becomes of a call.</summary>
    private static void Quietly(Action tell)
    {
        try
        {
            tell();
        }
#pragma warning disable CA1031 // Whatever a foreign logger throws.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
