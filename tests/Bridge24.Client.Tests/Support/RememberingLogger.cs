using Microsoft.Extensions.Logging;

namespace Bridge24.Client.Tests.Support;

/// <summary>Keeps what was logged, or throws as a logger on a full disk does.</summary>
internal sealed class RememberingLogger : ILogger
{
    public List<string> Lines { get; } = [];

    public bool Throws { get; init; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (Throws)
        {
            throw new InvalidOperationException("the disk is full");
        }

        Lines.Add(formatter(state, exception) + exception);
    }
}
