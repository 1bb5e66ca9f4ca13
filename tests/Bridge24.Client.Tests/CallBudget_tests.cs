using Bridge24.Client.Tests.Support;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Client.Tests;

public sealed class CallBudget_tests
{
    [Fact]
    public async Task A_full_bucket_takes_a_call_as_often_as_it_leaks()
    {
        var clock = new FakeTimeProvider();
        var budget = new ProcessCallBudget(clock);
        var waits = new List<double>();
        for (var call = 0; call < 51; call++)
        {
            waits.Add((await budget.BookAsync("a", CallRate.Cloud, default)).TotalSeconds);
        }

        Assert.All(waits.Take(48), wait => Assert.Equal(0, wait));
        Assert.Equal([0.5, 1, 1.5], waits.Skip(48));
        Assert.Equal(TimeSpan.Zero, await budget.BookAsync("b", CallRate.Cloud, default));
    }

    [Fact]
    public void Never_do_more_calls_leave_than_fit() =>
        Gen.Select(Gen.Double[3, 60], Gen.Double[0.5, 10], Gen.Int[0, 900].Array[1, 200]).Sample((capacity, perSecond, gaps) =>
        {
            var clock = new FakeTimeProvider();
            var start = clock.GetUtcNow();
            var budget = new ProcessCallBudget(clock);
            var rate = new CallRate(capacity, perSecond);
            var times = new List<double>();
            foreach (var gap in gaps)
            {
                clock.Advance(TimeSpan.FromMilliseconds(gap));
                var booking = budget.BookAsync("a", rate, default);
                Assert.True(booking.IsCompletedSuccessfully);
                times.Add((clock.GetUtcNow() - start + booking.Result).TotalSeconds);
            }

            for (var first = 0; first < times.Count; first++)
            {
                for (var last = first; last < times.Count; last++)
                {
                    Assert.True(last - first + 1 <= capacity + (perSecond * (times[last] - times[first])) + 0.001);
                }
            }

            Assert.Equal(times.Order(), times);
        });

    [Fact]
    public async Task A_refusal_fills_the_bucket_to_the_brim()
    {
        var clock = new FakeTimeProvider();
        var budget = new ProcessCallBudget(clock);
        await budget.FullAsync("a", CallRate.Cloud, default);
        Assert.Equal(TimeSpan.FromSeconds(1.5), await budget.BookAsync("a", CallRate.Cloud, default));
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(TimeSpan.Zero, await budget.BookAsync("a", CallRate.Cloud, default));
    }

    [Fact]
    public async Task No_limit_means_no_wait()
    {
        var budget = new ProcessCallBudget(new FakeTimeProvider());
        await budget.FullAsync("a", CallRate.None, default);
        Assert.Equal(TimeSpan.Zero, await budget.BookAsync("a", CallRate.None, default));
    }

    [Fact]
    public async Task Calls_wait_for_the_places_they_booked_and_the_wait_is_counted()
    {
        var clock = new JumpingClock();
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client(clock, options => options with { Rate = new CallRate(3, 2) });
        for (var call = 0; call < 4; call++)
        {
            await client.CallAsync("profile");
        }

        Assert.Equal([0.5, 0.5, 0.5], clock.Waits);
        Assert.Equal(TimeSpan.FromSeconds(1.5), client.Statistics.Waited);
    }

    [Fact]
    public async Task Callers_leave_in_the_order_in_which_they_came()
    {
        var clock = new FakeTimeProvider();
        using var admission = Admission(clock);
        var callers = Enumerable.Range(0, 5).Select(_ => admission.AdmitAsync(default).AsTask()).ToList();
        for (var caller = 0; caller < callers.Count; caller++)
        {
            await callers[caller];
            Assert.All(callers.Skip(caller + 1), later => Assert.False(later.IsCompleted));
            clock.Advance(TimeSpan.FromSeconds(0.5));
        }
    }

    [Fact]
    public async Task A_place_booked_before_a_refusal_is_booked_anew()
    {
        var clock = new FakeTimeProvider();
        using var admission = Admission(clock);
        await admission.AdmitAsync(default);
        var caller = admission.AdmitAsync(default).AsTask();
        await admission.RefusedAsync(default);
        clock.Advance(TimeSpan.FromSeconds(0.5));
        Assert.False(caller.IsCompleted);
        while (!caller.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Yield();
        }

        Assert.True(clock.GetUtcNow() - clock.Start >= TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public async Task Two_clients_of_one_portal_share_its_bucket()
    {
        var clock = new JumpingClock();
        await using var portal = await ScriptedPortal.StartAsync();
        await using var one = portal.Client(clock, options => options with { Rate = new CallRate(3, 2) });
        await using var other = portal.Client(clock, options => options with { Rate = new CallRate(3, 2) });
        await one.CallAsync("profile");
        await other.CallAsync("profile");
        Assert.Equal([0.5], clock.Waits);
    }

    [Fact]
    public async Task The_portal_is_told_from_others_by_host_and_port()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Refuse);
        var budget = new RememberingBudget();
        await using var client = portal.Client(new JumpingClock(), options => options with { Budget = budget });
        await client.CallAsync("profile");
        var host = new Uri(portal.Webhook).Authority;
        Assert.Equal([$"book {host}", $"full {host}", $"book {host}"], budget.Calls);
    }

    private static Admission Admission(TimeProvider clock) => new(
        new PortalOptions { Webhook = WebhookUrl.Parse("https://acme.example/rest/1/abcdef/"), Rate = new CallRate(3, 2), Clock = clock },
        new PortalStatistics());

    private sealed class RememberingBudget : ICallBudget
    {
        public List<string> Calls { get; } = [];

        public ValueTask<TimeSpan> BookAsync(string bucket, CallRate rate, CancellationToken cancellation)
        {
            Calls.Add($"book {bucket}");
            return default;
        }

        public ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
        {
            Calls.Add($"full {bucket}");
            return default;
        }
    }
}
