using Bridge24.Contracts.Servers;

namespace Bridge24.State.Tests;

/// <summary>A schema of its own.</summary>
internal sealed class PostgresState(PostgresServer server) : TestState
{
    public string Schema { get; } = "test_" + Guid.NewGuid().ToString("N");

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public byte[] Key { get; init; } = PostgresEngine.Key;

    public override StateOptions Options => new() { Postgres = server.Place(Schema), Clock = Clock, Key = Key };

    public override async Task AssertNowhereAsync(string secret)
    {
        await server.ExecuteAsync("checkpoint");
        await Written.AssertNowhereAsync(server.Folder, secret);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await server.ExecuteAsync($"drop schema if exists {Schema} cascade");
    }
}
