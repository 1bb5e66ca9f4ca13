using Bridge24.Contracts.Servers;
using Npgsql;

namespace Bridge24.State.Tests;

internal static class PostgresPlaces
{
    public static PostgresPlace Place(this PostgresServer server, string schema) =>
        PostgresPlace.Parse(new NpgsqlConnectionStringBuilder(server.Connection) { SearchPath = schema, MaxPoolSize = 10 }.ConnectionString);
}
