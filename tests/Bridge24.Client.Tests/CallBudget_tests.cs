using Bridge24.Client.Tests.Support;
using Bridge24.Contracts;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Client.Tests;

public sealed class CallBudget_tests : CallBudgetContract
{
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
    public async Task Calls_that_wait_side_by_side_count_once()
    {
        var clock = new FakeTimeProvider();
        var statistics = new PortalStatistics(clock);
        var longer = statistics.WaitAsync(TimeSpan.FromSeconds(3), default);
        clock.Advance(TimeSpan.FromSeconds(1));
        var shorter = statistics.WaitAsync(TimeSpan.FromSeconds(1), default);

        Assert.Equal(TimeSpan.FromSeconds(1), statistics.Waited);
        clock.Advance(TimeSpan.FromSeconds(1));
        await shorter;
        clock.Advance(TimeSpan.FromSeconds(1));
        await longer;
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(TimeSpan.FromSeconds(3), statistics.Waited);
    }

    [Fact]
    public async Task Callers_leave_in_the_order_in_which_they_came()
    {
        var clock = new FakeTimeProvider();
        using var admission = Admission(clock);
        var callers = Enumerable.Range(0, 5).Select(_ => admission.AdmitAsync(Call, default).AsTask()).ToList();
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
        await admission.AdmitAsync(Call, default);
        var caller = admission.AdmitAsync(Call, default).AsTask();
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

    protected override Task<ICallBudget> OpenAsync() => Task.FromResult<ICallBudget>(ProcessCallBudget.Of(Clock));

    private static PreparedCall Call { get; } = PreparedCall.Of(new Call("profile"));

    private static Admission Admission(TimeProvider clock) => new(
        new PortalOptions { Webhook = WebhookUrl.Parse("https://acme.example/rest/1/abcdef/"), Rate = new CallRate(3, 2), Clock = clock },
        new OperatingTimes(clock, TimeSpan.Zero, new PortalStatistics(clock)),
        new PortalStatistics(clock));

    private sealed class RememberingBudget : ICallBudget
    {
        public List<string> Calls { get; } = [];

        public ValueTask<Booking> BookAsync(string bucket, CallRate rate, CallLane lane, CancellationToken cancellation)
        {
            Calls.Add($"book {bucket}");
            return ValueTask.FromResult(Booking.Now);
        }

        public ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation)
        {
            Calls.Add($"full {bucket}");
            return default;
        }
    }
}
