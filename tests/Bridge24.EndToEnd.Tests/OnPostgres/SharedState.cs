using Bridge24.Contracts.Servers;
using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.OnPostgres;

/// <summary>b24 with its state in PostgreSQL, in a schema of its own.</summary>
internal static class SharedState
{
    public static readonly string Key = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);

    public static string Place(PostgresServer server)
    {
        server.Needed();
        return $"{server.Connection};Search Path=test_{Guid.NewGuid():N}";
    }

    public static B24 At(string place)
    {
        var b24 = new B24();
        b24.Variables["BRIDGE24_STATE"] = place;
        b24.Variables["BRIDGE24_KEY"] = Key;
        return b24;
    }
}
