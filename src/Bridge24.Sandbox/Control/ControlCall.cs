using System.Text;
using System.Text.Json;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Control;

/// <summary>One request to the sandbox itself: its text, and the same as arguments when it is JSON or a query.</summary>
internal sealed class ControlCall(string text, string query, CancellationToken aborted)
{
    private PhpArray? _arguments;

    public string Text => text;

    public CancellationToken Aborted => aborted;

    /// <summary>Read when first asked for: lines of JSON are a body, not arguments.</summary>
    public PhpArray Arguments => _arguments ??= Read();

    public static async Task<ControlCall> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = (await reader.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false)).Trim();
        return new ControlCall(text, request.QueryString.Value?.TrimStart('?') ?? "", request.HttpContext.RequestAborted);
    }

    public string? Find(string name) => Arguments.Any(name) is { } value ? PhpText.Of(value) : null;

    public string Required(string name) => Find(name) is { Length: > 0 } value ? value : throw new FormatException($"\"{name}\" is missing.");

    public long Number(string name, long otherwise)
    {
        if (Arguments.Any(name) is not { } raw) return otherwise;
        return PhpText.TryInteger(raw, out var number) ? number : throw new FormatException($"\"{name}\" is not a whole number.");
    }

    public PhpArray Map(string name) => Arguments.Any(name) switch
    {
        null => [],
        PhpArray map => map,
        _ => throw new FormatException($"\"{name}\" is not an object."),
    };

    private PhpArray Read()
    {
        var arguments = PhpQuery.Parse(query);
        if (text.StartsWith('{'))
            foreach (var (key, value) in Json(text)) arguments[key] = value;
        return arguments;
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
