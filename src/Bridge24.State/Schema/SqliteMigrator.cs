using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State;

/// <summary>Brings a file to the latest version, forward only, however many processes try at once.</summary>
internal sealed class SqliteMigrator(string path, SchemaVersions versions)
{
    /// <summary>Before anything is changed: is this a file of ours, and not of a newer Bridge24?</summary>
    public void Check(SqliteConnection connection)
    {
        // In this order: a process that makes the file at this moment sets both at once.
        var tables = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master");
        var application = connection.ExecuteScalar<long>("PRAGMA application_id");
        if (application != versions.Application && (application != 0 || tables > 0))
        {
            throw new StateException($"\"{path}\" is an SQLite file of another program. Name another file for the state.");
        }

        Version(connection);
    }

    public void Migrate(SqliteConnection connection)
    {
        if (Version(connection) == versions.Latest)
        {
            return;
        }

        connection.Execute("BEGIN EXCLUSIVE");
        try
        {
            var version = Version(connection);
            if (version < versions.Latest)
            {
                if (version > 0)
                {
                    Copy(version);
                }

                foreach (var step in versions.Steps.Skip(version))
                {
                    connection.Execute(step);
                }

                connection.Execute(FormattableString.Invariant($"PRAGMA application_id = {versions.Application}; PRAGMA user_version = {versions.Latest}"));
            }

            connection.Execute("COMMIT");
        }
        catch
        {
            SqliteFile.RollBack(connection);
            throw;
        }
    }

    private int Version(SqliteConnection connection)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        return version <= versions.Latest
            ? version
            : throw new StateException(
                $"\"{path}\" was written by a newer Bridge24 (its version is {version}, this one knows {versions.Latest}). Install the newer one, or name another file.");
    }

    /// <summary>A second connection reads what was committed while this one keeps writers out.</summary>
    private void Copy(int version)
    {
        var copy = FormattableString.Invariant($"{path}.v{version}");
        File.Delete(copy);
        StateFiles.Create(copy);
        using var reader = SqliteFile.Connect(path);
        reader.Execute("VACUUM INTO @copy", new { copy });
    }
}
