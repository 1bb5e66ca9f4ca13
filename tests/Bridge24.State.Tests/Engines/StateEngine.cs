using Bridge24.Contracts.Servers;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Bridge24.State.Tests;

/// <summary>Makes states of one kind.</summary>
public abstract class StateEngine
{
    public abstract TestState New(TimeProvider? clock = null, byte[]? key = null);
}

public sealed class SqliteEngine : StateEngine
{
    public override TestState New(TimeProvider? clock = null, byte[]? key = null) => new SqliteState { Clock = clock ?? TimeProvider.System, Key = key };
}

/// <summary>All tests of the project share one server.</summary>
public sealed class PostgresEngine : StateEngine
{
    private readonly PostgresServer _server;

    public PostgresEngine(PostgresServer server)
    {
        server.Needed();
        _server = server;
    }

    public static byte[] Key { get; } = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    public override TestState New(TimeProvider? clock = null, byte[]? key = null) =>
        new PostgresState(_server) { Clock = clock ?? TimeProvider.System, Key = key ?? Key };
}
