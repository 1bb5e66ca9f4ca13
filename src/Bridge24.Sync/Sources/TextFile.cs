using System.Text;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources;

/// <summary>The text of a file, or of what can be had only once (standard input, a service's answers): kept in a temporary file because sources are read several times.</summary>
/// <param name="settings">The source.</param>
/// <param name="fetch">Writes the text that can be had only once; null for a file.</param>
internal sealed class TextFile(SourceSettings settings, Func<Stream, CancellationToken, Task>? fetch = null) : IAsyncDisposable
{
    /// <summary>Stands where bytes were no UTF-8; Unicode reserves it, so no text has it.</summary>
    public const char Broken = '\uffff';

    private const int BufferSize = 64 * 1024;
    private readonly SemaphoreSlim _once = new(1, 1);
    private string? _kept;

    public string Name { get; } = NameOf(settings);

    public static string NameOf(SourceSettings settings) => settings.Http is not null ? settings.Location
        : settings.Location == "-" ? "standard input" : Path.GetFileName(settings.Location);

    /// <exception cref="SourceException">The file is missing or cannot be read.</exception>
    public async Task<StreamReader> OpenAsync(CancellationToken cancellation)
    {
        var path = fetch is not null ? await KeepAsync(fetch, cancellation).ConfigureAwait(false) : settings.Location;
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
            var encoding = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(Broken.ToString()));
            return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, BufferSize);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Missing(settings, exception);
        }
    }

    public static SourceException Missing(SourceSettings settings, Exception? inner = null)
    {
        var path = settings.Location;
        if (File.Exists(path))
            return Problem(settings, $"\"{path}\" cannot be read: {inner?.Message.TrimEnd('.')}", "Check its permissions.", inner);

        var folder = Path.GetDirectoryName(path);
        var remedy = Directory.Exists(path) ? "It is a folder; name a file in it."
            : !Directory.Exists(folder) ? $"There is no folder \"{folder}\" either; paths are relative to the flow file."
            : NearestName.Question(Path.GetFileName(path), Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)))
                ?? "Correct the path; it is relative to the flow file.";
        return Problem(settings, $"There is no file \"{path}\"", remedy, inner);
    }

    public static SourceException Problem(SourceSettings settings, string fact, string? remedy, Exception? inner = null) =>
        new(FlowProblem.Of(settings.File, settings.Line, fact, remedy), inner);

    public ValueTask DisposeAsync()
    {
        if (_kept is not null)
            File.Delete(_kept);

        _once.Dispose();
        return default;
    }

    private async Task<string> KeepAsync(Func<Stream, CancellationToken, Task> fetchOnce, CancellationToken cancellation)
    {
        await _once.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return _kept ??= await FetchedAsync(fetchOnce, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _once.Release();
        }
    }

    private static async Task<string> FetchedAsync(Func<Stream, CancellationToken, Task> fetchOnce, CancellationToken cancellation)
    {
        // GetTempFileName makes a file that only this user may read.
        var path = Path.GetTempFileName();
        try
        {
            var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
            await using var _ = file.ConfigureAwait(false);
            await fetchOnce(file, cancellation).ConfigureAwait(false);
            return path;
        }
        catch
        {
            // Half of it is never taken for the whole.
            File.Delete(path);
            throw;
        }
    }
}
