using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Bridge24.Client;

/// <summary>Makes an answer or a failure of a response.</summary>
internal static class AnswerDecoder
{
    private const int Largest = 64 * 1024 * 1024;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<Attempt> ReadAsync(HttpResponseMessage response, bool isRest3, CancellationToken cancellation)
    {
        if ((int)response.StatusCode is >= 300 and < 400)
        {
            return new Failure(FailureKind.Final, FailureCause.Redirect)
            {
                Status = (int)response.StatusCode,
                Description = response.Headers.Location is { IsAbsoluteUri: true } target ? target.Authority : "",
                Target = response.Headers.Location is { IsAbsoluteUri: true } location ? location : null,
            };
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var body = new PooledBody(response.Content.Headers.ContentLength, Largest);
            return await body.ReadAsync(stream, cancellation).ConfigureAwait(false)
                ? Decode(response.StatusCode, body.Bytes, isRest3)
                : new Failure(FailureKind.Unknown, FailureCause.NoAnswer)
                {
                    Status = (int)response.StatusCode,
                    Description = $"the answer is larger than {Largest / (1024 * 1024)} MB",
                };
        }
    }

    internal static Attempt Decode(HttpStatusCode statusCode, ReadOnlyMemory<byte> bytes, bool isRest3 = false)
    {
        var status = (int)statusCode;
        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        JsonElement body;
        try
        {
            body = JsonElement.Parse(bytes.Span);
        }
        catch (JsonException)
        {
            return Unreadable(status, "the answer is no JSON");
        }

        if (body.ValueKind != JsonValueKind.Object)
        {
            return Unreadable(status, "the answer is no JSON object");
        }

        var error = PhpJson.Get(body, "error");
        var result = PhpJson.Get(body, "result");
        if (IsError(error, hasResult: result.ValueKind != JsonValueKind.Undefined) || status >= 400)
        {
            var (code, description) = PhpJson.Error(error, PhpJson.Get(body, "error_description"));
            return FailureClassifier.Answered(status, code, description);
        }

        if (result.ValueKind == JsonValueKind.Undefined)
        {
            if (!isRest3)
            {
                return Unreadable(status, "the answer has no result");
            }

            // rest.documentation.openapi answers without the envelope.
            result = body;
        }

        return new Answer { Result = result, Body = body, Total = PhpJson.Number(body, "total"), Next = PhpJson.Number(body, "next") };
    }

    private static bool IsError(JsonElement error, bool hasResult) => error.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.String => !hasResult || PhpJson.Text(error).Length > 0,
        JsonValueKind.Array => error.GetArrayLength() > 0,
        _ => true,
    };

    /// <summary>An answer that no method wrote: with 4xx something before the portal refused, with 2xx and 5xx nobody knows.</summary>
    private static Failure Unreadable(int status, string text) => status switch
    {
        429 => new Failure(FailureKind.NotExecuted, FailureCause.Limit) { Status = status, Description = text },
        >= 400 and < 500 and not 408 => new Failure(FailureKind.Final, FailureCause.Error) { Status = status, Description = text },
        _ => new Failure(FailureKind.Unknown, FailureCause.NoAnswer) { Status = status, Description = text },
    };
}
