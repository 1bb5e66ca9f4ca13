using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bridge24.Sandbox.Protocol;

/// <summary>The parts of a multipart body, one after the other as they come in.</summary>
internal sealed class MultipartBody(string boundary, Stream body)
{
    // PHP takes as many as it is told to; a boundary and the headers of a part stay short.
    private readonly MultipartReader _reader = new(boundary, body) { BodyLengthLimit = null };

    /// <summary>Null when the body is no multipart one, or does not say what parts its parts.</summary>
    public static MultipartBody? Of(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary
            ? new MultipartBody(boundary.Value!, request.Body)
            : null;

    /// <summary>The next part; null after the last one. Throws <see cref="InvalidDataException"/> or <see cref="IOException"/> when the body is broken.</summary>
    public async Task<Part?> NextAsync(CancellationToken ct)
    {
        while (await _reader.ReadNextSectionAsync(ct).ConfigureAwait(false) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
            var file = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
            return new Part(name, file, section.Body);
        }

        return null;
    }

    /// <summary>A part; FileName is null unless it is a file.</summary>
    internal sealed record Part(string Name, string? FileName, Stream Body)
    {
        public async Task<byte[]> BytesAsync(CancellationToken ct)
        {
            using var bytes = new MemoryStream();
            await Body.CopyToAsync(bytes, ct).ConfigureAwait(false);
            return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
        }

        public async Task<string> TextAsync(CancellationToken ct) => Encoding.UTF8.GetString(await BytesAsync(ct).ConfigureAwait(false));
    }
}
