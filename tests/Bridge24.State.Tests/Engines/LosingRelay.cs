using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bridge24.State.Tests;

/// <summary>Stands between a store and its server, and loses the answer to a statement that was executed.</summary>
internal sealed class LosingRelay : IAsyncDisposable
{
    /// <summary>The server is done with a statement, and no transaction is open: what it did stays.</summary>
    private static readonly byte[] Idle = [(byte)'Z', 0, 0, 0, 5, (byte)'I'];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _connections = [];
    private readonly int _server;
    private readonly Task _accepting;
    private volatile byte[]? _statement;

    public LosingRelay(int server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Lost { get; private set; }

    /// <summary>The next statement with these words is executed for good, and its connection breaks before the answer to that.</summary>
    public void Lose(string words) => _statement = Encoding.UTF8.GetBytes(words);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(RelayAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task RelayAsync(TcpClient store)
    {
        using var server = new TcpClient();
        using (store)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _server, _stop.Token);
                var isLost = new Mark();
                await Task.WhenAny(AskAsync(store.GetStream(), server.GetStream(), isLost), AnswerAsync(server.GetStream(), store.GetStream(), isLost));
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException)
            {
                // One side is gone; the other one goes with it.
            }
        }
    }

    private async Task AskAsync(NetworkStream store, NetworkStream server, Mark isLost)
    {
        var buffer = new byte[64 * 1024];
        while (await store.ReadAsync(buffer, _stop.Token) is > 0 and var read)
        {
            if (_statement is { } words && buffer.AsSpan(0, read).IndexOf(words) >= 0)
            {
                (_statement, isLost.Value) = (null, true);
                Lost++;
            }

            await server.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
        }
    }

    private async Task AnswerAsync(NetworkStream server, NetworkStream store, Mark isLost)
    {
        var buffer = new byte[64 * 1024];
        while (await server.ReadAsync(buffer, _stop.Token) is > 0 and var read)
        {
            if (isLost.Value && buffer.AsSpan(0, read).EndsWith(Idle))
            {
                return;
            }

            await store.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
        }
    }

    private sealed class Mark
    {
        public volatile bool Value;
    }
}
