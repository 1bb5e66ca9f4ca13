using Microsoft.Extensions.Logging;

namespace Bridge24.Client;

internal static partial class Log
{
    [LoggerMessage(EventId = 1, Message = "{Method}({Parameters}) {Outcome}: status {Status}, code \"{Code}\", {Milliseconds} ms, {Attempts} attempt(s)")]
    public static partial void Called(ILogger logger, LogLevel level, string method, string parameters, string outcome, int status, string code, long milliseconds, int attempts);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "tokens of {Key}: {Outcome}")]
    public static partial void Renewed(ILogger logger, string key, string outcome);

    /// <summary>A logger that throws never changes what becomes of a call.</summary>
    public static void Quietly(ILogger? logger, Action<ILogger> tell)
    {
        if (logger is null)
        {
            return;
        }

        try
        {
            tell(logger);
        }
#pragma warning disable CA1031 // Whatever a foreign logger throws.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
