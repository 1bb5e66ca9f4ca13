using Bridge24.Sync;
using Spectre.Console;

namespace Bridge24.Cli.Output;

/// <summary>Shows progress live on a terminal, and is silent elsewhere.</summary>
internal static class LiveProgress
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    public static async Task<T> ShowAsync<T>(Func<IProgress<SyncProgress>?, Task<T>> work)
    {
        if (!Terminal.IsWatched)
        {
            return await work(null);
        }

        var clock = TimeProvider.System;
        var result = default(T)!;
        await Terminal.Notes.Live(new Text("")).AutoClear(true).StartAsync(async live =>
            result = await work(new Reporter(live, clock)));
        return result;
    }

    private sealed class Reporter(LiveDisplayContext live, TimeProvider clock) : IProgress<SyncProgress>
    {
        private readonly Lock _lock = new();
        private long _last;
        private SyncPhase _phase = SyncPhase.Finished;

        public void Report(SyncProgress value)
        {
            lock (_lock)
            {
                if (value.Phase == _phase && clock.GetElapsedTime(_last) < Pace)
                {
                    return;
                }

                _last = clock.GetTimestamp();
                _phase = value.Phase;
                live.UpdateTarget(SyncMeter.Show(value, clock, Terminal.Notes.Profile.Width));
                live.Refresh();
            }
        }
    }
}
