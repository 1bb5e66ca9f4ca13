using Bridge24.Client;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.State.Tests;

public sealed class The_call_budget
{
    private const string Bucket = "https://acme.bitrix24.com";

    [Fact]
    public async Task Admits_a_burst_and_then_one_at_a_time()
    {
        await using var test = new TestState { Clock = new FakeTimeProvider(Some.Moment) };
        var budget = (await test.OpenAsync()).Budget;

        var waits = new List<double>();
        for (var i = 0; i < 51; i++)
        {
            waits.Add((await budget.BookAsync(Bucket, CallRate.Cloud, default)).TotalSeconds);
        }

        Assert.All(waits.Take(48), wait => Assert.Equal(0, wait));
        Assert.Equal([0.5, 1, 1.5], waits.Skip(48));
    }

    [Fact]
    public async Task Of_eight_who_book_at_once_never_exceeds_the_bucket()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = new TestState { Clock = clock };
        var rate = new CallRate(10, 4);
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => test.OpenAsync()));

        var times = new List<TimeSpan>();
        foreach (var pause in (int[])[0, 90, 700, 40, 9000, 1, 2500])
        {
            clock.Advance(TimeSpan.FromMilliseconds(pause));
            var waits = await Task.WhenAll(stores.Select(store => Task.Run(async () =>
            {
                var own = new List<TimeSpan>();
                for (var i = 0; i < 5; i++)
                {
                    own.Add(await store.Budget.BookAsync(Bucket, rate, default));
                }

                return own;
            })));
            times.AddRange(waits.SelectMany(own => own).Select(wait => wait + (clock.GetUtcNow() - Some.Moment)));
        }

        times.Sort();
        Assert.Equal(280, times.Count);
        AssertWithin(rate, times);
    }

    [Fact]
    public async Task Waits_for_a_bucket_that_the_portal_called_full()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = new TestState { Clock = clock };
        var budget = (await test.OpenAsync()).Budget;

        await budget.FullAsync(Bucket, CallRate.Cloud, default);

        Assert.Equal(1.5, (await budget.BookAsync(Bucket, CallRate.Cloud, default)).TotalSeconds);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.Zero, await budget.BookAsync(Bucket, CallRate.Cloud, default));
    }

    [Fact]
    public async Task Of_one_portal_is_no_business_of_another()
    {
        await using var test = new TestState { Clock = new FakeTimeProvider(Some.Moment) };
        var budget = (await test.OpenAsync()).Budget;
        await budget.FullAsync(Bucket, CallRate.Cloud, default);

        Assert.Equal(TimeSpan.Zero, await budget.BookAsync("https://other.bitrix24.com", CallRate.Cloud, default));
    }

    [Fact]
    public async Task Without_a_limit_never_waits()
    {
        await using var test = new TestState { Clock = new FakeTimeProvider(Some.Moment) };
        var budget = (await test.OpenAsync()).Budget;
        await budget.FullAsync(Bucket, CallRate.None, default);

        for (var i = 0; i < 300; i++)
        {
            Assert.Equal(TimeSpan.Zero, await budget.BookAsync(Bucket, CallRate.None, default));
        }
    }

    [Fact]
    public async Task Survives_the_process()
    {
        await using var test = new TestState { Clock = new FakeTimeProvider(Some.Moment) };
        await (await test.OpenAsync()).Budget.FullAsync(Bucket, CallRate.Cloud, default);
        await test.CloseAsync();

        Assert.Equal(1.5, (await (await test.OpenAsync()).Budget.BookAsync(Bucket, CallRate.Cloud, default)).TotalSeconds);
    }

    [Fact]
    public async Task Does_not_wait_an_hour_when_the_clock_is_set_back_by_one()
    {
        var early = new FakeTimeProvider(Some.Moment);
        var late = new FakeTimeProvider(Some.Moment.AddHours(1));
        await using var test = new TestState { Clock = late };
        await (await test.OpenAsync()).Budget.FullAsync(Bucket, CallRate.Cloud, default);
        await using var store = await StateStore.OpenAsync(new StateOptions { Path = test.Path, Clock = early });

        Assert.Equal(1.5, (await store.Budget.BookAsync(Bucket, CallRate.Cloud, default)).TotalSeconds);
    }

    private static void AssertWithin(CallRate rate, List<TimeSpan> times)
    {
        for (var from = 0; from < times.Count; from++)
        {
            for (var to = from; to < times.Count; to++)
            {
                var allowed = rate.Capacity + (rate.PerSecond * (times[to] - times[from]).TotalSeconds);
                Assert.True(to - from + 1 <= allowed + 0.001, $"{to - from + 1} requests within {times[to] - times[from]}");
            }
        }
    }
}
