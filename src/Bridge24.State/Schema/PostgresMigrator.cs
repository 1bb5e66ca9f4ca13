using System.Data.Common;
using Dapper;
using Npgsql;

namespace Bridge24.State;

/// <summary>Brings the tables of a schema to the latest version, forward only, in one transaction, however many processes try at once.</summary>
internal sealed class PostgresMigrator(PostgresPlace place, NpgsqlConnection connection)
{
    /// <summary>Taken in a transaction, and free again at its end.</summary>
    public const string Lock = "SELECT pg_advisory_xact_lock(hashtextextended('bridge24 ' || @name, 0))";

    public async Task MigrateAsync(IReadOnlyList<SchemaVersions> all)
    {
        if (await IsLatestAsync(all).ConfigureAwait(false))
        {
            return;
        }

        var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await using var _ = transaction.ConfigureAwait(false);
        await connection.ExecuteAsync(Lock, new { name = place.Schema }).ConfigureAwait(false);
        if (await connection.ExecuteScalarAsync<bool>("SELECT to_regnamespace(@Schema) IS NULL", new { place.Schema }).ConfigureAwait(false))
        {
            await connection.ExecuteAsync($"CREATE SCHEMA {place.Schema}").ConfigureAwait(false);
        }

        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (application bigint PRIMARY KEY, version bigint NOT NULL)").ConfigureAwait(false);
        foreach (var versions in all)
        {
            await MigrateAsync(versions).ConfigureAwait(false);
        }

        await transaction.CommitAsync().ConfigureAwait(false);
    }

    private async Task MigrateAsync(SchemaVersions versions)
    {
        foreach (var step in versions.Steps.Skip(await VersionAsync(versions).ConfigureAwait(false)))
        {
            await connection.ExecuteAsync(PostgresTables.Of(step)).ConfigureAwait(false);
        }

        await connection.ExecuteAsync(
            """
            INSERT INTO schema_version (application, version) VALUES (@Application, @Latest)
            ON CONFLICT (application) DO UPDATE SET version = excluded.version
            """,
            new { versions.Application, versions.Latest }).ConfigureAwait(false);
    }

    private async Task<bool> IsLatestAsync(IReadOnlyList<SchemaVersions> all)
    {
        if (await connection.ExecuteScalarAsync<bool>("SELECT to_regclass(@name) IS NULL", new { name = $"{place.Schema}.schema_version" }).ConfigureAwait(false))
        {
            return false;
        }

        foreach (var versions in all)
        {
            if (await VersionAsync(versions).ConfigureAwait(false) < versions.Latest)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<int> VersionAsync(SchemaVersions versions)
    {
        var version = await connection.ExecuteScalarAsync<int?>(
            "SELECT version FROM schema_version WHERE application = @Application", new { versions.Application }).ConfigureAwait(false) ?? 0;
        return version <= versions.Latest
            ? version
            : throw new StateException(
                $"Schema \"{place.Schema}\" of {place} was written by a newer Bridge24 (its version is {version}, this one knows {versions.Latest}). Install the newer one, or name another database.");
    }
}
