using Microsoft.Extensions.Logging;

namespace Bridge24.Client;

internal static partial class Log
{
    [LoggerMessage(EventId = 1, Message = "{Method}({Parameters}) {Outcome}: status {Status}, code \"{Code}\", {Milliseconds} ms, {Attempts} attempt(s)")]
    public static partial void Called(ILogger logger, LogLevel level, string method, string parameters, string outcome, int status, string code, long milliseconds, int attempts);
}
