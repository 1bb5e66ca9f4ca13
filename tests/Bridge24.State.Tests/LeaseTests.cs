using Microsoft.Extensions.Time.Testing;

namespace Bridge24.State.Tests;

public abstract class Leases_in_the_state(StateEngine engine)
{
    private const string Elsewhere = "elsewhere/1/1";
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Are_held_by_one()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = engine.New(clock);
        var one = (await test.OpenAsync()).Leases;
        var two = (await test.OpenAsync()).Leases;

        var lease = await one.TryAcquireAsync("flow:1", LeaseOwner.ThisProcess, Time);

        Assert.Equal(new Lease("flow:1", LeaseOwner.ThisProcess, Some.Moment + Time, 1), lease);
        Assert.Null(await two.TryAcquireAsync("flow:1", Elsewhere, Time));
        Assert.Null(await one.TryAcquireAsync("flow:1", LeaseOwner.ThisProcess, Time));
        Assert.Equal(lease, await two.HolderAsync("flow:1"));
        Assert.NotNull(await two.TryAcquireAsync("flow:2", Elsewhere, Time));
    }

    [Fact]
    public async Task Run_out()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = engine.New(clock);
        var leases = (await test.OpenAsync()).Leases;
        var first = (await leases.TryAcquireAsync("flow:1", LeaseOwner.ThisProcess, Time))!;
        clock.Advance(Time);

        Assert.Null(await leases.HolderAsync("flow:1"));
        var second = (await leases.TryAcquireAsync("flow:1", Elsewhere, Time))!;

        Assert.Equal(2, second.Epoch);
        Assert.False(await leases.RenewAsync(first, Time));
        await leases.ReleaseAsync(first);
        Assert.Equal(second, await leases.HolderAsync("flow:1"));
    }

    [Fact]
    public async Task Last_longer_when_renewed()
    {
        var clock = new FakeTimeProvider(Some.Moment);
        await using var test = engine.New(clock);
        var leases = (await test.OpenAsync()).Leases;
        var lease = (await leases.TryAcquireAsync("flow:1", Elsewhere, Time))!;
        clock.Advance(TimeSpan.FromSeconds(20));

        Assert.True(await leases.RenewAsync(lease, Time));

        clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Null(await leases.TryAcquireAsync("flow:1", LeaseOwner.ThisProcess, Time));
    }

    [Fact]
    public async Task Given_back_are_free_at_once_with_a_new_epoch()
    {
        await using var test = engine.New();
        var leases = (await test.OpenAsync()).Leases;
        await leases.ReleaseAsync((await leases.TryAcquireAsync("flow:1", Elsewhere, Time))!);

        Assert.Null(await leases.HolderAsync("flow:1"));
        Assert.Equal(2, (await leases.TryAcquireAsync("flow:1", LeaseOwner.ThisProcess, Time))!.Epoch);
    }

    [Fact]
    public async Task Of_a_killed_process_are_free_at_once()
    {
        await using var test = engine.New();
        var leases = (await test.OpenAsync()).Leases;
        using var child = new ChildProcess();
        await leases.TryAcquireAsync("flow:1", child.Owner, Time);
        Assert.Null(await leases.TryAcquireAsync("flow:1", LeaseOwner.ThisProcess, Time));

        child.Kill();

        Assert.Null(await leases.HolderAsync("flow:1"));
        Assert.NotNull(await leases.TryAcquireAsync("flow:1", LeaseOwner.ThisProcess, Time));
    }

    [Fact]
    public void A_reused_process_number_is_another_owner()
    {
        var parts = LeaseOwner.ThisProcess.Split('/');

        Assert.False(LeaseOwner.IsDead(LeaseOwner.ThisProcess));
        Assert.True(LeaseOwner.IsDead($"{parts[0]}/{parts[1]}/{parts[2]}0"));
        Assert.False(LeaseOwner.IsDead($"another-machine/{parts[1]}/{parts[2]}0"));
        Assert.False(LeaseOwner.IsDead("a person"));
    }

    [Fact]
    public async Task Wanted_by_many_at_once_go_to_one()
    {
        await using var test = engine.New();
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => test.OpenAsync()));

        var got = await Task.WhenAll(stores.Select((store, i) => Task.Run(() => store.Leases.TryAcquireAsync("flow:1", $"elsewhere/{i}/1", Time))));

        Assert.Single(got, lease => lease is not null);
    }
}
