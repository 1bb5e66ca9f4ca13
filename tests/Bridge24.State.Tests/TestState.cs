using Bridge24.Client;

namespace Bridge24.State.Tests;

/// <summary>A folder of its own for a test, with as many stores on one file as it likes.</summary>
internal sealed class TestState : IAsyncDisposable
{
    public const string Code = "zz9plural7zalpha3";

    private readonly List<StateStore> _stores = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("bridge24-state-").FullName;

    public string Path => System.IO.Path.Combine(Folder, "data", "state.db");

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public byte[]? Key { get; init; }

    public static WebhookUrl Webhook { get; } = WebhookUrl.Parse($"https://acme.bitrix24.com/rest/1/{Code}/");

    /// <summary>The rights of a file or folder as text; Windows has none.</summary>
    public static string Rights(string path) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(path), 8);

    public async Task<StateStore> OpenAsync()
    {
        var store = await StateStore.OpenAsync(new StateOptions { Path = Path, Clock = Clock, Key = Key });
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

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
