namespace Bridge24.Sandbox.Portal;

/// <summary>Server time that one request has used, up to the cut.</summary>
internal sealed class ServerTime
{
    private double _used;

    public async Task TakeAsync(double seconds, TimeProvider clock, CancellationToken ct)
    {
        if (seconds <= 0) return;
        var left = CommandRunner.ServerSeconds - _used;
        _used += seconds;
        await Task.Delay(TimeSpan.FromSeconds(Math.Min(seconds, left)), clock, ct).ConfigureAwait(false);
        if (seconds > left) throw new ServerTimeExceededException();
    }
}
