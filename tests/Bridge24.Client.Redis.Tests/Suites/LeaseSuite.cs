using System.Diagnostics;
using Bridge24.Client.Redis.Tests.Stores;

namespace Bridge24.Client.Redis.Tests.Suites;

/// <summary>What every lease store does.</summary>
public abstract class LeaseSuite(Engine engine) : IAsyncDisposable
{
    private const string Elsewhere = "another-machine/1/1";

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task A_lease_is_held_by_one_and_names_the_holder()
    {
        var (one, two) = await TwoAsync();

        var lease = (await one.TryAcquireAsync("a", Elsewhere, Long))!;

        Assert.Null(await two.TryAcquireAsync("a", LeaseOwner.ThisProcess, Long));
        AssertHolds(lease, await two.HolderAsync("a"));
        Assert.NotNull(await two.TryAcquireAsync("b", LeaseOwner.ThisProcess, Long));
        Assert.Null(await two.HolderAsync("c"));
    }

    [Fact]
    public async Task A_lease_that_is_given_back_is_free_with_a_new_epoch()
    {
        var (one, two) = await TwoAsync();

        await two.ReleaseAsync((await one.TryAcquireAsync("a", Elsewhere, Long))!);

        Assert.Null(await one.HolderAsync("a"));
        Assert.Equal(2, (await two.TryAcquireAsync("a", Elsewhere, Long))!.Epoch);
    }

    [Fact]
    public async Task A_lease_that_ran_out_is_taken_and_its_former_holder_told()
    {
        var (one, two) = await TwoAsync();
        var first = (await one.TryAcquireAsync("a", Elsewhere, TimeSpan.FromMilliseconds(1)))!;

        var second = await UntilAsync(() => two.TryAcquireAsync("a", Elsewhere, Long));

        Assert.Equal(2, second.Epoch);
        Assert.False(await one.RenewAsync(first, Long));
        await one.ReleaseAsync(first);
        AssertHolds(second, await one.HolderAsync("a"));
    }

    [Fact]
    public async Task A_renewed_lease_lasts_longer()
    {
        var (one, two) = await TwoAsync();
        var lease = (await one.TryAcquireAsync("a", Elsewhere, TimeSpan.FromMilliseconds(1)))!;

        Assert.True(await one.RenewAsync(lease, Long));

        Assert.True((await two.HolderAsync("a"))!.Until > lease.Until + TimeSpan.FromMinutes(9));
        Assert.Null(await two.TryAcquireAsync("a", LeaseOwner.ThisProcess, Long));
    }

    [Fact]
    public async Task The_lease_of_a_killed_process_is_free_at_once()
    {
        var (one, two) = await TwoAsync();
        using var process = Process.Start(new ProcessStartInfo("cat") { UseShellExecute = false, RedirectStandardInput = true })!;
        await one.TryAcquireAsync("a", LeaseOwner.Of(process.Id)!, Long);
        Assert.Null(await two.TryAcquireAsync("a", Elsewhere, Long));

        process.Kill();
        await process.WaitForExitAsync();

        Assert.Null(await two.HolderAsync("a"));
        Assert.Equal(2, (await two.TryAcquireAsync("a", Elsewhere, Long))!.Epoch);
    }

    [Fact]
    public async Task A_lease_wanted_by_many_goes_to_one()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => engine.OpenAsync()));

        var got = await Task.WhenAll(stores.Select((store, number) => Task.Run(() => store.Leases.TryAcquireAsync("a", $"elsewhere/{number}/1", Long))));

        Assert.Single(got, lease => lease is not null);
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<(ILeaseStore One, ILeaseStore Two)> TwoAsync() => ((await engine.OpenAsync()).Leases, (await engine.OpenAsync()).Leases);

    private static async Task<Lease> UntilAsync(Func<Task<Lease?>> acquire)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (true)
        {
            if (await acquire() is { } lease)
            {
                return lease;
            }

            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    /// <summary>Until when it is held may be told a moment differently by the store's clock and by this machine's.</summary>
    private static void AssertHolds(Lease lease, Lease? holder) => Assert.Equal((lease.Owner, lease.Epoch), (holder?.Owner, holder?.Epoch));
}
