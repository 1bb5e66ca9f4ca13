using System.Diagnostics;
using System.Diagnostics.Metrics;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Faults;

/// <summary>Whoever listens may throw: what becomes of a call is not theirs to change.</summary>
public sealed class Throwing_listeners
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_logger_that_throws_costs_neither_an_answer_nor_an_error_nor_a_batch()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":1}"""),
            Reply.Error(400, "ERROR_CORE"),
            Reply.Json("""{"result":{"result":{"c0":7},"result_error":[]}}"""));
        await using var client = portal.Client(_clock, options => options with { Logger = new RememberingLogger { Throws = true } });
        await AssertOutcomesAsync(client);
    }

    [Fact]
    public async Task A_trace_that_throws_costs_neither()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":1}"""),
            Reply.Error(400, "ERROR_CORE"),
            Reply.Json("""{"result":{"result":{"c0":7},"result_error":[]}}"""));
        var host = new Uri(portal.Webhook).Authority;
        var seen = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Bridge24.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (host.Equals(activity.GetTagItem("server.address")))
                {
                    seen++;
                    throw new InvalidOperationException("the disk is full");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var client = portal.Client(_clock);
        await AssertOutcomesAsync(client);
        Assert.Equal(6, seen);
    }

    [Fact]
    public async Task A_measurement_that_throws_costs_neither()
    {
        await using var portal = await ScriptedPortal.StartAsync(
            Reply.Json("""{"result":1}"""),
            Reply.Error(400, "ERROR_CORE"),
            Reply.Json("""{"result":{"result":{"c0":7},"result_error":[]}}"""));
        var host = new Uri(portal.Webhook).Authority;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (instrument.Meter.Name == "Bridge24.Client")
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        var seen = 0;
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            foreach (var tag in tags)
            {
                if (host.Equals(tag.Value))
                {
                    seen++;
                    throw new InvalidOperationException("the disk is full");
                }
            }
        });
        listener.Start();
        await using var client = portal.Client(_clock);
        await AssertOutcomesAsync(client);
        Assert.Equal(6, seen);
    }

    private static async Task AssertOutcomesAsync(Portal client)
    {
        Assert.Equal(1, (await client.CallAsync("crm.item.add")).GetInt32());
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => client.CallAsync("crm.item.add"));
        Assert.Equal("ERROR_CORE", thrown.Code);
        var batch = client.Batch();
        batch.Add("crm.item.get");
        Assert.Equal(7, Assert.Single((await batch.SendAsync()).Commands).Result.GetInt32());
    }
}
