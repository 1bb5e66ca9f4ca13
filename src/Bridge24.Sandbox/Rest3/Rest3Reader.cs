using System.Text.Json;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Rest3;

/// <summary>Reads a body that has to be JSON; the query is not looked at.</summary>
internal static class Rest3Reader
{
    public static async Task<(PhpArray Arguments, byte[] Raw)> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        var raw = body.ToArray();
        if (raw.Length == 0) return (new PhpArray(), raw);
        if (request.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) != true) throw Invalid();
        try
        {
            return (PhpJson.Read(raw) as PhpArray ?? throw Invalid(), raw);
        }
        catch (JsonException)
        {
            throw Invalid();
        }
    }

    /// <summary>The token of a batch, whose body has no place for one.</summary>
    public static PhpArray Token(HttpRequest request) => new() { ["auth"] = request.Query["auth"].ToString() };

    private static Rest3Exception Invalid() => new(400, "INVALIDJSONEXCEPTION", "The request body is not valid JSON");
}
