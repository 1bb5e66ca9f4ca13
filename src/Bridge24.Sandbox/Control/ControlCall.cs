using System.Text;
using System.Text.Json;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Control;

/// <summary>One request to the sandbox itself: its text, and the same as arguments when it is JSON or a query.</summary>
internal sealed record ControlCall(string Text, PhpArray Arguments, CancellationToken Aborted)
{
    public static async Task<ControlCall> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = (await reader.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false)).Trim();
        var arguments = PhpQuery.Parse(request.QueryString.Value?.TrimStart('?') ?? "");
        if (text.StartsWith('{'))
            foreach (var (key, value) in Json(text)) arguments[key] = value;
        return new ControlCall(text, arguments, request.HttpContext.RequestAborted);
    }

    public string? Find(string name) => Arguments.Any(name) is { } value ? PhpText.Of(value) : null;

    public string Required(string name) => Find(name) is { Length: > 0 } value ? value : throw new FormatException($"\"{name}\" is missing.");

    public long Number(string name, long otherwise)
    {
        if (Arguments.Any(name) is not { } raw) return otherwise;
        return PhpText.TryInteger(raw, out var number) ? number : throw new FormatException($"\"{name}\" is not a whole number.");
    }

    private static PhpArray Json(string text)
    {
        try
        {
            return PhpJson.Read(Encoding.UTF8.GetBytes(text)) as PhpArray ?? new PhpArray();
        }
        catch (JsonException error)
        {
            throw new FormatException($"The body is not JSON: {error.Message}", error);
        }
    }
}
