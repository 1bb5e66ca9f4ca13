using Bridge24.Client;

namespace Bridge24.Campaigns;

/// <summary>A worker process: for each line it is given it makes two calls at once, and answers "ok" or what went wrong.</summary>
internal static class Worker
{
    public static async Task RunAsync(WorkerJob job)
    {
        await using var stores = await SharedStores.OpenAsync(job.Place);
        await using var portal = job.Client(stores, new StoppingTokens(stores.Tokens, job.StopAt));
        await Console.Out.WriteLineAsync("ready");
        while (await Console.In.ReadLineAsync() is not null)
        {
            try
            {
                await Task.WhenAll(portal.CallAsync("profile"), portal.CallAsync("profile"));
                await Console.Out.WriteLineAsync("ok");
            }
            catch (Exception exception) when (exception is Bitrix24Exception or State.StateException)
            {
                await Console.Out.WriteLineAsync($"{exception.GetType().Name}: {exception.Message}");
            }
        }
    }
}
