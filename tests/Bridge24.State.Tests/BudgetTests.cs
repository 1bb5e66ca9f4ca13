using Bridge24.Client;
using Bridge24.Contracts;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.State.Tests;

public abstract class The_call_budget : CallBudgetContract, IAsyncDisposable
{
    private const string Bucket = "acme.bitrix24.com:443";

    private readonly StateEngine _engine;
    private readonly TestState _state;

    protected The_call_budget(StateEngine engine)
    {
        _engine = engine;
        _state = engine.New(Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _state.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override async Task<ICallBudget> OpenAsync() => (await _state.OpenAsync()).Budget;

    [Fact]
    public async Task Survives_the_process()
    {
        await using var test = _engine.New(new FakeTimeProvider(Some.Moment));
        await (await test.OpenAsync()).Budget.FullAsync(Bucket, CallRate.Cloud, default);
        await test.CloseAsync();

        Assert.Equal(4, (await (await test.OpenAsync()).Budget.BookAsync(Bucket, CallRate.Cloud, CallLane.Bulk, default)).Wait.TotalSeconds);
    }

    [Fact]
    public async Task Does_not_wait_an_hour_when_the_clock_is_set_back_by_one()
    {
        var early = new FakeTimeProvider(Some.Moment);
        var late = new FakeTimeProvider(Some.Moment.AddHours(1));
        await using var test = _engine.New(late);
        await (await test.OpenAsync()).Budget.FullAsync(Bucket, CallRate.Cloud, default);
        await using var store = await StateStore.OpenAsync(test.Options with { Clock = early });

        Assert.Equal(4, (await store.Budget.BookAsync(Bucket, CallRate.Cloud, CallLane.Bulk, default)).Wait.TotalSeconds);
    }
}
