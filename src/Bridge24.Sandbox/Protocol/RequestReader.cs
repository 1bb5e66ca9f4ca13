using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Protocol;

internal static class RequestReader
{
    public static async Task<PhpArray> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var arguments = PhpQuery.Parse(request.QueryString.Value?.TrimStart('?') ?? "");
        if (HttpMethods.IsGet(request.Method)) return arguments;
        if (MultipartBody.Of(request) is { } parts)
        {
            await ReadAsync(parts, arguments, ct).ConfigureAwait(false);
            return arguments;
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, ct).ConfigureAwait(false);
        if (body.Length == 0) return arguments;
        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        foreach (var (key, value) in Body(bytes, request.ContentType ?? "")) arguments[key] = value;
        return arguments;
    }

    private static async Task ReadAsync(MultipartBody parts, PhpArray arguments, CancellationToken ct)
    {
        try
        {
            while (await parts.NextAsync(ct).ConfigureAwait(false) is { } part)
                if (part.FileName is null) PhpQuery.Set(arguments, part.Name, await part.TextAsync(ct).ConfigureAwait(false));
        }
        catch (Exception error) when (error is InvalidDataException or IOException && !ct.IsCancellationRequested)
        {
            throw new ApiException(400, "INVALID_REQUEST", "The body is not multipart");
        }
    }

    private static PhpArray Body(ReadOnlyMemory<byte> bytes, string contentType)
    {
        if (!contentType.Contains("json", StringComparison.OrdinalIgnoreCase))
            return PhpQuery.Parse(Encoding.UTF8.GetString(bytes.Span));
        try
        {
            return PhpJson.Read(bytes) as PhpArray ?? new PhpArray();
        }
        catch (JsonException)
        {
            throw new ApiException(400, "INVALID_REQUEST", "The body is not JSON");
        }
    }
}
