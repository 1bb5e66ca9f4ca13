using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Answers;

/// <summary>
/// A portal that answers as the documentation shows: the shapes of its examples with values of our own, by method, and for items by method
/// and type.
/// </summary>
internal sealed class DocumentedPortal : IAsyncDisposable
{
    private readonly Dictionary<string, JsonNode> _answers;
    private readonly ScriptedPortal _server;

    private DocumentedPortal(Dictionary<string, JsonNode> answers, ScriptedPortal server)
    {
        _answers = answers;
        _server = server;
        _server.Otherwise = Answer;
        Client = _server.Client(new JumpingClock());
    }

    public Portal Client { get; }

    public static async Task<DocumentedPortal> StartAsync(string file)
    {
        await using var stream = typeof(DocumentedPortal).Assembly.GetManifestResourceStream(file)!;
        var answers = (await JsonNode.ParseAsync(stream))!.AsObject();
        return new(
            answers.ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.OrdinalIgnoreCase),
            await ScriptedPortal.StartAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _server.DisposeAsync();
    }

    private Reply Answer(SeenRequest request)
    {
        var answer = _answers.GetValueOrDefault($"{request.Method} {request.Body["entityTypeId"]}") ?? _answers.GetValueOrDefault(request.Method);
        return answer is null ? Reply.Error(404, "ERROR_METHOD_NOT_FOUND") : Reply.Json(answer.ToJsonString());
    }
}
