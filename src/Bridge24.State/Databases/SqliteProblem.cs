using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Words for what SQLite reports.</summary>
internal static class SqliteProblem
{
    public static StateException Of(SqliteException exception, string path) =>
        new(
            exception.SqliteErrorCode switch
            {
                5 or 6 => $"\"{path}\" is in use by another process for too long. Wait for it to end, then try again.",
                8 => $"\"{path}\" is read-only. Make it and its folder writable, or name another file.",
                10 => $"\"{path}\" cannot be read or written: the disk reports an error. Check the disk.",
                11 => $"\"{path}\" is damaged. Put a copy of it back, or move it away to begin anew.",
                13 => $"\"{path}\" cannot grow: the disk is full. Make room, then try again.",
                14 => $"\"{path}\" cannot be opened. Make it and its folder writable, or name another file.",
                26 => $"\"{path}\" is no SQLite file. Name another file for the state.",
                _ => $"\"{path}\" cannot be used: {exception.Message}",
            },
            exception);
}
