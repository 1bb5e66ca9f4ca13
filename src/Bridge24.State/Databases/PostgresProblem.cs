using System.Net.Sockets;
using Npgsql;

namespace Bridge24.State;

/// <summary>Words for what PostgreSQL and the network report.</summary>
internal static class PostgresProblem
{
    private const string Given = "the connection string (--state or BRIDGE24_STATE)";

    /// <summary>The connection is gone or was refused for the moment, and another one may do.</summary>
    public static bool IsPassing(Exception exception) => exception switch
    {
        PostgresException { SqlState: var state } => state.StartsWith("08", StringComparison.Ordinal) || state
            is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.ReadOnlySqlTransaction,
        NpgsqlException => true,
        _ => false,
    };

    /// <summary>Two transactions came across each other: the server undid this one, which may begin again at once.</summary>
    public static bool IsConflict(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    public static StateException Of(NpgsqlException exception, PostgresPlace place)
    {
        if (IsPassing(exception))
        {
            return new StateUnreachableException($"{place} cannot be reached: {Reason(exception)} Check that the server runs, and host and port in {Given}.", exception);
        }

        var state = (exception as PostgresException)?.SqlState;
        return new StateException(
            state switch
            {
                PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                    $"{place} refuses user \"{place.User}\". Check user and password in {Given}.",
                PostgresErrorCodes.InvalidCatalogName => $"There is no {place}. Make it with: createdb {place.Database}",
                PostgresErrorCodes.InsufficientPrivilege =>
                    $"User \"{place.User}\" may not use schema \"{place.Schema}\" of {place}: {Reason(exception)} "
                    + $"Let an administrator run: CREATE SCHEMA {place.Schema} AUTHORIZATION {place.User}",
                PostgresErrorCodes.DuplicateTable =>
                    $"Schema \"{place.Schema}\" of {place} holds tables of another program: {Reason(exception)} Name another schema with Search Path=NAME.",
                PostgresErrorCodes.DiskFull => $"{place} cannot grow: the disk is full. Make room, then try again.",
                PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter =>
                    $"{place} takes no text with the character U+0000. Take it out in the source, as its query can, then try again.",
                _ => $"{place} cannot be used: {Reason(exception)}",
            },
            exception);
    }

    /// <summary>What the network or the server says, as a sentence: plainer than what the library makes of it.</summary>
    private static string Reason(Exception exception)
    {
        var plain = exception;
        while (plain is not (null or SocketException { SocketErrorCode: not SocketError.Success }))
        {
            plain = plain.InnerException;
        }

        var words = plain?.Message ?? (exception is PostgresException postgres ? postgres.MessageText : exception.Message);
        return words.EndsWith('.') ? words : words + ".";
    }
}
