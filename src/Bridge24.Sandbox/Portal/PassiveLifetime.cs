using Microsoft.Extensions.Hosting;

namespace Bridge24.Sandbox.Portal;

/// <summary>Leaves the console's signals to the program that hosts the sandbox.</summary>
internal sealed class PassiveLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
