namespace Bridge24.State.Tests;

/// <summary>A state of its own for a test, with as many stores on it as it likes.</summary>
public abstract class TestState : IAsyncDisposable
{
    public const string Code = "zz9plural7zalpha3";

    private readonly List<StateStore> _stores = [];

    /// <summary>Where it is, for a store that the test opens and closes itself.</summary>
    public abstract StateOptions Options { get; }

    public static WebhookUrl Webhook { get; } = WebhookUrl.Parse($"https://acme.bitrix24.com/rest/1/{Code}/");

    /// <summary>Fails where a text can be read in the clear in what the state wrote.</summary>
    public abstract Task AssertNowhereAsync(string secret);

    public Task<StateStore> OpenAsync() => OpenAsync(Options);

    public async Task<StateStore> OpenAsync(StateOptions options)
    {
        var store = await StateStore.OpenAsync(options);
        _stores.Add(store);
        return store;
    }

    public async Task CloseAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        _stores.Clear();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }
}
