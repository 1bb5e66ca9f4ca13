using System.Net;
using System.Text;
using Bridge24.Cli.Execution;

namespace Bridge24.Cli.Portals;

/// <summary>Waits on the loopback address for the browser that a portal sends back.</summary>
internal static class CodeListener
{
    /// <summary>The address with which the browser came.</summary>
    public static async Task<string> WaitAsync(int port, Action listening, CancellationToken cancellation)
    {
        using var listener = new HttpListener { Prefixes = { $"http://localhost:{port}/" } };
        try
        {
            listener.Start();
        }
        catch (Exception exception) when (exception is HttpListenerException or System.Net.Sockets.SocketException)
        {
            throw new UsageException($"Port {port} of --listen cannot be listened at: {exception.Message}", "Name another port, both here and in the application's settings.");
        }

        listening();
        using var stop = cancellation.Register(listener.Abort);
        while (true)
        {
            var context = await NextAsync(listener, cancellation);
            var query = context.Request.Url?.Query ?? "";
            var isBack = query.Contains("code=", StringComparison.Ordinal) || query.Contains("error=", StringComparison.Ordinal);
            await AnswerAsync(context.Response, isBack ? "Done. This page may be closed." : "Waiting for the portal.", cancellation);
            if (isBack)
            {
                return query;
            }
        }
    }

    private static async Task<HttpListenerContext> NextAsync(HttpListener listener, CancellationToken cancellation)
    {
        try
        {
            return await listener.GetContextAsync();
        }
        catch (Exception exception) when (cancellation.IsCancellationRequested && exception is HttpListenerException or ObjectDisposedException)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    private static async Task AnswerAsync(HttpListenerResponse response, string text, CancellationToken cancellation)
    {
        response.ContentType = "text/plain; charset=utf-8";
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        response.Close();
    }
}
