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
            WriteAsync(place, new FlowIdentity(long.Parse(id, CultureInfo.InvariantCulture), long.Parse(portal, CultureInfo.InvariantCulture), "contacts"))
                .GetAwaiter().GetResult();
        }
    }

    private static async Task WriteAsync(string place, FlowIdentity flow)
    {
        await using var store = await StateStore.OpenAsync(StateOptions.At(place) with { Key = PostgresEngine.Key });
        await store.Leases.TryAcquireAsync("flow", LeaseOwner.ThisProcess, TimeSpan.FromHours(1));
        var run = await store.Runs.StartAsync(flow, "sync", LeaseOwner.ThisProcess);
        for (var i = 0; ; i++)
        {
            var key = i.ToString(CultureInfo.InvariantCulture);
            await store.Intents.ReserveAsync(flow.Id, run, [(key, IntentKind.Create)], Some.Moment);
            await Console.Out.WriteLineAsync("reserved " + key);
            await store.Runs.RecordAsync(Some.Record(flow, run) with
            {
                Links = [Some.Link(key, i + 1)],
                Changes = [new RecordedChange(key, i + 1, "create", null, null, null)],
            });
            await Console.Out.WriteLineAsync("linked " + key);
        }
    }
}
