using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Bridge24.State.Tests;

/// <summary>This test program started once more, to reserve and link one key after the other until it is killed. It prints each key once it is stored.</summary>
internal static class WriterProcess
{
    private const string Variable = "BRIDGE24_TEST_WRITES_TO";

    public static Process Start(StateOptions state, FlowIdentity flow)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(WriterProcess).Assembly.Location);
        }

        start.Environment[Variable] = string.Create(CultureInfo.InvariantCulture, $"{flow.Id};{flow.PortalId};{state.Postgres?.ConnectionString ?? state.Path}");
        return Process.Start(start)!;
    }

    [ModuleInitializer]
    internal static void WriteWhenAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split(';', 3) is [var id, var portal, var place])
        {
            Write(place, new FlowIdentity(long.Parse(id, CultureInfo.InvariantCulture), long.Parse(portal, CultureInfo.InvariantCulture), "contacts"));
        }
    }

    /// <summary>On this thread alone: until the module is initialized, no other one may run code of it.</summary>
    private static void Write(string place, FlowIdentity flow)
    {
        var store = StateStore.OpenAsync(StateOptions.At(place) with { Key = PostgresEngine.Key }).GetAwaiter().GetResult();
        store.Leases.TryAcquireAsync("flow", LeaseOwner.ThisProcess, TimeSpan.FromHours(1)).GetAwaiter().GetResult();
        var run = store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess).GetAwaiter().GetResult();
        for (var i = 0; ; i++)
        {
            var key = i.ToString(CultureInfo.InvariantCulture);
            store.Intents.ReserveAsync(flow.Id, run, [(key, IntentKind.Create)], Some.Moment).GetAwaiter().GetResult();
            Console.Out.WriteLine("reserved " + key);
            var record = Some.Record(flow, run) with { Links = [Some.Link(key, i + 1)], Changes = [new RecordedChange(key, i + 1, "create", null, null, null)] };
            store.Runs.RecordAsync(record).GetAwaiter().GetResult();
            Console.Out.WriteLine("linked " + key);
        }
    }
}
