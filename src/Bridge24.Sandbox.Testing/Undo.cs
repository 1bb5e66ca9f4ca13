namespace Bridge24.Sandbox.Testing;

/// <summary>Takes something back, once.</summary>
internal sealed class Undo(Action take) : IDisposable
{
    private Action? _take = take;

    public void Dispose() => Interlocked.Exchange(ref _take, null)?.Invoke();
}
