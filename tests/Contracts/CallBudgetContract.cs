using Bridge24.Client;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Contracts;

/// <summary>What every engine of the call budget does. A test moves its clock; an engine with a clock of its own gets a bucket that hardly leaks.</summary>
public abstract class CallBudgetContract
{
    private const string Bucket = "acme.bitrix24.com:443";

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>A budget; each call as another process would see it.</summary>
    protected abstract Task<ICallBudget> OpenAsync();

    [Fact]
    public async Task A_burst_is_admitted_and_then_one_at_a_time()
    {
        var budget = await OpenAsync();
        var waits = new List<double>();
        for (var call = 0; call < 46; call++)
        {
            waits.Add(await WaitAsync(budget, CallLane.Bulk));
        }

        Assert.All(waits.Take(43), wait => Assert.Equal(0, wait));
        Assert.Equal([0.5, 1, 1.5], waits.Skip(43));
    }

    [Fact]
    public async Task The_bulk_books_ten_places_ahead_and_is_told_when_to_ask_again()
    {
        var budget = await OpenAsync();
        for (var call = 0; call < 53; call++)
        {
            Assert.True((await BookAsync(budget, CallLane.Bulk)).IsBooked);
        }

        Assert.Equal(new Booking(false, TimeSpan.FromSeconds(0.5)), await BookAsync(budget, CallLane.Bulk));
        Assert.Equal(new Booking(false, TimeSpan.FromSeconds(0.5)), await BookAsync(budget, CallLane.Bulk));
        Clock.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal(new Booking(true, TimeSpan.FromSeconds(5)), await BookAsync(budget, CallLane.Bulk));
    }

    [Fact]
    public async Task An_interactive_call_passes_the_bulk()
    {
        var budget = await OpenAsync();
        while ((await BookAsync(budget, CallLane.Bulk)).IsBooked)
        {
        }

        var waits = new List<double>();
        for (var call = 0; call < 7; call++)
        {
            waits.Add(await WaitAsync(budget, CallLane.Interactive));
        }

        Assert.Equal([0, 0, 0, 0, 0, 2.5, 5], waits);
        Assert.Equal(new Booking(false, TimeSpan.FromSeconds(4)), await BookAsync(budget, CallLane.Bulk));
    }

    [Fact]
    public async Task Interactive_calls_take_the_whole_bucket_while_there_is_no_bulk()
    {
        var budget = await OpenAsync();
        for (var call = 0; call < 48; call++)
        {
            Assert.Equal(0, await WaitAsync(budget, CallLane.Interactive));
        }

        Assert.Equal(2.5, await WaitAsync(budget, CallLane.Interactive));
    }

    [Fact]
    public async Task A_refusal_fills_the_bucket_to_the_brim()
    {
        var budget = await OpenAsync();
        await budget.FullAsync(Bucket, CallRate.Cloud, default);
        Assert.Equal(4, await WaitAsync(budget, CallLane.Bulk));
        Assert.Equal(2.5, await WaitAsync(budget, CallLane.Interactive));
        Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(0, await WaitAsync(budget, CallLane.Bulk));
    }

    [Fact]
    public async Task One_portal_is_no_business_of_another()
    {
        var budget = await OpenAsync();
        await budget.FullAsync(Bucket, CallRate.Cloud, default);
        Assert.Equal(Booking.Now, await budget.BookAsync("other.bitrix24.com:443", CallRate.Cloud, CallLane.Bulk, default));
    }

    [Fact]
    public async Task Without_a_limit_nobody_waits()
    {
        var budget = await OpenAsync();
        await budget.FullAsync(Bucket, CallRate.None, default);
        for (var call = 0; call < 300; call++)
        {
            Assert.Equal(Booking.Now, await budget.BookAsync(Bucket, CallRate.None, CallLane.Bulk, default));
        }
    }

    [Theory]
    [InlineData(50, 2)]
    [InlineData(250, 5)]
    [InlineData(10, 4)]
    [InlineData(3, 1)]
    public async Task Many_who_ask_at_once_in_both_lanes_never_exceed_the_bucket(double capacity, double perSecond)
    {
        var rate = new CallRate(capacity, perSecond);
        var start = Clock.GetUtcNow();
        var budgets = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OpenAsync()));
        var times = new List<TimeSpan>();
        foreach (var pause in (int[])[0, 90, 700, 40, 9000, 1, 2500, 0, 30000, 400])
        {
            Clock.Advance(TimeSpan.FromMilliseconds(pause));
            var now = Clock.GetUtcNow() - start;
            var bookings = await Task.WhenAll(budgets.Select(budget => Task.Run(async () =>
            {
                var own = new List<Booking>();
                for (var call = 0; call < 20; call++)
                {
                    own.Add(await budget.BookAsync(Bucket, rate, call % 3 == 0 ? CallLane.Interactive : CallLane.Bulk, default));
                }

                return own;
            })));
            times.AddRange(bookings.SelectMany(own => own).Where(booking => booking.IsBooked).Select(booking => booking.Wait + now));
        }

        times.Sort();
        Assert.True(times.Count > capacity);
        for (var from = 0; from < times.Count; from++)
        {
            for (var to = from; to < times.Count; to++)
            {
                var allowed = rate.Capacity + (rate.PerSecond * (times[to] - times[from]).TotalSeconds);
                Assert.True(to - from + 1 <= allowed + 0.001, $"{to - from + 1} requests within {times[to] - times[from]}");
            }
        }
    }

    private static async Task<double> WaitAsync(ICallBudget budget, CallLane lane)
    {
        var booking = await BookAsync(budget, lane);
        Assert.True(booking.IsBooked);
        return booking.Wait.TotalSeconds;
    }

    private static async Task<Booking> BookAsync(ICallBudget budget, CallLane lane) => await budget.BookAsync(Bucket, CallRate.Cloud, lane, default);
}
