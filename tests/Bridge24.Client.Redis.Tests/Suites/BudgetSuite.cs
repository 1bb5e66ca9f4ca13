using Bridge24.Client.Redis.Tests.Stores;

namespace Bridge24.Client.Redis.Tests.Suites;

/// <summary>What every call budget does. The rate is so slow that the time a test takes does not show.</summary>
public abstract class BudgetSuite(Engine engine) : IAsyncDisposable
{
    private static readonly CallRate Slow = new(5, 0.001);

    [Fact]
    public async Task Places_are_shared_and_given_out_in_order()
    {
        var (one, two) = ((await engine.OpenAsync()).Budget, (await engine.OpenAsync()).Budget);

        var waits = new List<double>();
        for (var call = 0; call < 6; call++)
        {
            waits.Add(Math.Round((await (call % 2 == 0 ? one : two).BookAsync("a", Slow, CancellationToken.None)).TotalSeconds / 1000, 1));
        }

        Assert.Equal([0, 0, 0, 1, 2, 3], waits);
        Assert.Equal(TimeSpan.Zero, await two.BookAsync("b", Slow, CancellationToken.None));
    }

    [Fact]
    public async Task A_refusal_fills_the_bucket_for_all()
    {
        var (one, two) = ((await engine.OpenAsync()).Budget, (await engine.OpenAsync()).Budget);

        await one.FullAsync("a", Slow, CancellationToken.None);

        Assert.Equal(3, Math.Round((await two.BookAsync("a", Slow, CancellationToken.None)).TotalSeconds / 1000, 1));
    }

    [Fact]
    public async Task Many_at_once_get_a_place_each()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => engine.OpenAsync()));

        var waits = await Task.WhenAll(stores.SelectMany(store => Enumerable.Range(0, 5).Select(_ => Task.Run(() => store.Budget.BookAsync("a", Slow, CancellationToken.None).AsTask()))));

        Assert.Equal(
            [0, 0, 0, .. Enumerable.Range(1, 27).Select(place => (double)place)],
            waits.Select(wait => Math.Round(wait.TotalSeconds / 1000, 1)).Order());
    }

    [Fact]
    public async Task No_limit_is_no_wait()
    {
        var budget = (await engine.OpenAsync()).Budget;

        await budget.FullAsync("a", CallRate.None, CancellationToken.None);

        Assert.Equal(TimeSpan.Zero, await budget.BookAsync("a", CallRate.None, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
