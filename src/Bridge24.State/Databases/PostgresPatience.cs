using Npgsql;

namespace Bridge24.State;

/// <summary>Repeats what a server that went away or a conflict of transactions broke. Once the patience is at its end, each operation tries once until one succeeds.</summary>
internal sealed class PostgresPatience(PostgresPlace place, StateOptions options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private DateTimeOffset? _goneSince;

    public async Task<T> TryAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                var result = await work().ConfigureAwait(false);
                Answered();
                return result;
            }
            catch (NpgsqlException exception)
            {
                if (PostgresProblem.IsConflict(exception))
                {
                    continue;
                }

                if (!PostgresProblem.IsPassing(exception) || !MayWait())
                {
                    throw PostgresProblem.Of(exception, place);
                }
            }

            await Task.Delay(Pause, options.Clock, cancellation).ConfigureAwait(false);
        }
    }

    private void Answered()
    {
        lock (_lock)
        {
            _goneSince = null;
        }
    }

    private bool MayWait()
    {
        lock (_lock)
        {
            _goneSince ??= options.Clock.GetUtcNow();
            return options.Clock.GetUtcNow() - _goneSince < options.Patience;
        }
    }
}
