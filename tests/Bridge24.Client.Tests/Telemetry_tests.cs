using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Telemetry_tests
{
    [Fact]
    public async Task A_call_and_its_attempts_are_traced_and_the_webhook_is_in_no_trace()
    {
        var seen = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var portal = await ScriptedPortal.StartAsync(Reply.Refuse);
        await using var client = portal.Client(new JumpingClock());
        await client.CallAsync("crm.traced.add", new JsonObject { ["NAME"] = "Mrs Private" });

        var host = new Uri(portal.Webhook).Authority;
        var ours = seen.Where(activity => activity.Source.Name == "Bridge24.Client" && host.Equals(activity.GetTagItem("server.address"))).ToList();
        Assert.Equal(["attempt", "attempt", "crm.traced.add"], ours.Select(activity => activity.OperationName).Order());
        Assert.Equal(2, ours.Single(activity => activity.OperationName == "crm.traced.add").GetTagItem("bridge24.attempts"));
        Assert.Contains(ours, activity => "QUERY_LIMIT_EXCEEDED".Equals(activity.GetTagItem("error.type")));
        var sides = seen.Where(activity => !activity.Source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        var written = string.Join('\n', sides.SelectMany(activity => activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Prepend(activity.DisplayName)));
        Assert.DoesNotContain(ScriptedPortal.Code, written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Private", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_measured()
    {
        var measured = new ConcurrentQueue<string>();
        await using var portal = await ScriptedPortal.StartAsync();
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
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) =>
        {
            foreach (var tag in tags)
            {
                if (host.Equals(tag.Value))
                {
                    measured.Enqueue(instrument.Name);
                }
            }
        });
        listener.Start();
        await using var client = portal.Client();
        await client.CallAsync("profile");
        Assert.Equal(["bridge24.client.attempt.duration", "bridge24.client.call.duration"], measured);
    }

    [Fact]
    public async Task A_log_line_names_parameters_ids_and_counts_and_no_value()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        var log = new RememberingLogger();
        await using var client = portal.Client(with: options => options with { Logger = log });
        await client.CallAsync("crm.item.update", new JsonObject
        {
            ["entityTypeId"] = 3,
            ["id"] = 12,
            ["fields"] = new JsonObject { ["name"] = "Mrs Private", ["fm"] = new JsonArray("a", "b") },
            ["ids"] = new JsonArray(1, 2, 3),
            ["auth"] = "Private",
            ["uid"] = "Private",
            ["two\nlines"] = true,
        });
        Assert.StartsWith(
            "crm.item.update(entityTypeId=3, id=12, fields{name,fm}, ids[3], auth, uid, two?lines) done: status 200", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("Private", log.Lines[0], StringComparison.Ordinal);
    }
}
