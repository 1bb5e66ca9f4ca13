using System.Globalization;
using System.Threading.Channels;
using Bridge24.Client;
using Bridge24.State;

namespace Bridge24.Campaigns.Workers;

/// <summary>A worker process: for each "go" it makes two calls at once, and answers "ok" or what went wrong.</summary>
internal sealed class Worker
{
    public const string Go = "go";
    public const string GoOn = "on";
    public const string Jump = "jump ";
    public const string Stopped = "stopped ";

    private readonly JumpingClock _clock = new();
    private readonly Channel<bool> _rounds = Channel.CreateUnbounded<bool>();
    private readonly SemaphoreSlim _mayGoOn = new(0);

    public async Task RunAsync(WorkerJob job)
    {
        await using var stores = await SharedStores.OpenAsync(job.Place, _clock);
        await using var portal = job.Client(job.Stops ? stores with { Tokens = new StoppingTokens(stores.Tokens, StopAsync) } : stores, _clock);
        await Console.Out.WriteLineAsync("ready");

        // Reading the console blocks its thread.
        var listening = Task.Run(ListenAsync);
        await foreach (var _ in _rounds.Reader.ReadAllAsync())
        {
            await Console.Out.WriteLineAsync(await CallAsync(portal));
        }

        await listening;
    }

    private static async Task<string> CallAsync(Portal portal)
    {
        try
        {
            await Task.WhenAll(portal.CallAsync("profile"), portal.CallAsync("profile"));
            return "ok";
        }
        catch (Exception exception) when (exception is Bitrix24Exception or StateException)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    private async Task StopAsync(string moment)
    {
        await Console.Out.WriteLineAsync(Stopped + moment);
        await _mayGoOn.WaitAsync();
    }

    private async Task ListenAsync()
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            switch (line)
            {
                case Go:
                    await _rounds.Writer.WriteAsync(true);
                    break;
                case GoOn:
                    _mayGoOn.Release();
                    break;
                default:
                    _clock.Jump(TimeSpan.FromSeconds(double.Parse(line[Jump.Length..], CultureInfo.InvariantCulture)));
                    break;
            }
        }

        _rounds.Writer.Complete();
    }
}
