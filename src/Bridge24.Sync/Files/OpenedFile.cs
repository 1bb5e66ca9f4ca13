using System.Security.Cryptography;

namespace Bridge24.Sync.Files;

/// <summary>A file of a row, open for reading from its start; no more than a buffer of it is in memory.</summary>
/// <param name="name">Its name, without a path.</param>
/// <param name="stream">Its bytes; can seek. Closed with this.</param>
/// <param name="hash">The SHA-256 of its bytes, where it was taken already.</param>
internal sealed class OpenedFile(string name, FileStream stream, byte[]? hash = null) : IAsyncDisposable
{
    private byte[]? _hash = hash;

    public string Name => name;

    public Stream Stream => stream;

    public long Length => stream.Length;

    /// <summary>The SHA-256 of its bytes; the stream stands at its start afterwards.</summary>
    public async Task<byte[]> HashAsync(CancellationToken cancellation)
    {
        if (_hash is null)
        {
            stream.Position = 0;
            _hash = await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false);
        }

        stream.Position = 0;
        return _hash;
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
