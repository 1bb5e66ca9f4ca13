using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client.Disk;
using Bridge24.Client.Events;

namespace Bridge24.Client;

/// <summary>A call as it is sent, the same bytes at each attempt.</summary>
internal sealed record PreparedCall(string Method, ReadOnlyMemory<byte> Body, MethodSafety Safety)
{
    /// <summary>Runs between admission and the first byte.</summary>
    public Func<CancellationToken, ValueTask>? OnSending { get; init; }

    /// <summary>Its lane; null for the client's.</summary>
    public CallLane? Lane { get; init; }

    /// <summary>Its parameters, for a log to tell their names.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>The file that is read while the call is sent; null for none.</summary>
    public CallFile? File { get; init; }

    /// <summary>Goes to REST 3.0.</summary>
    public bool IsRest3 { get; init; }

    /// <summary>Names this write for REST 3.0.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Whose time it uses: its own method and those of the commands in it.</summary>
    public required IReadOnlyList<MethodShare> Methods { get; init; }

    public static PreparedCall Of(Call call, string? connector = null)
    {
        MethodCatalogue.Check(call.Method);
        var safety = call.Safety ?? MethodCatalogue.SafetyOf(call.Method);
        var parameters = call.IsRest3 ? call.Parameters : ConnectorMark.On(call.Parameters, call.Method, safety, connector);
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if ((call.Body ?? parameters) is { } body)
            {
                body.WriteTo(writer);
            }
            else
            {
                writer.WriteStartObject();
                writer.WriteEndObject();
            }
        }

        return new PreparedCall(call.Method, buffer.WrittenMemory, safety)
        {
            OnSending = call.OnSending,
            Lane = call.Lane,
            Parameters = call.Parameters,
            File = call.File,
            IsRest3 = call.IsRest3,
            IdempotencyKey = call.IdempotencyKey,
            Methods = call.Inner.Count == 0 ? [new(call.Method, 1)] : [new(call.Method, 1), .. call.Inner.CountBy(method => method, StringComparer.OrdinalIgnoreCase).Select(count => new MethodShare(count.Key, count.Value))],
        };
    }
}
