using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bridge24.Sandbox.Tests.Documented;

public sealed partial class Documented_request_tests : IDisposable
{
    private readonly HttpClient _http = new();
    private readonly Dictionary<string, JsonNode> _known = [];

    public static TheoryData<string> Groups => new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Documented"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "given").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Requests_of_the_documentation_answer_in_the_documented_shape(string group)
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0 });
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", portal.OAuth.Tokens.AccessToken);
        foreach (var step in DocumentedCase.Load("given")) _known[step.Name] = At(await CallAsync(portal, step), step.Path);
        portal.TakeSnapshot();
        var wrong = new List<string>();
        foreach (var one in DocumentedCase.Load(group))
        {
            portal.RestoreSnapshot();
            foreach (var step in one.Before) await CallAsync(portal, step);
            var differences = DocumentedShape.Differences(one.Answer, await CallAsync(portal, one)).Distinct().ToList();
            wrong.AddRange(differences.Except(one.Lacks).Select(place => $"{one.Method}: {place}"));
            wrong.AddRange(one.Lacks.Except(differences).Select(place => $"{one.Method}: {place} is there by now"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_emulated_method_but_batch_is_tried()
    {
        var tried = Groups.SelectMany(group => DocumentedCase.Load((string)group.Data)).Where(one => !one.IsV3).Select(one => one.Method);
        Assert.Equal(["batch"], SandboxMethods.All.Except(tried));
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex(@"@\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder { get; }

    private async Task<JsonNode?> CallAsync(SandboxPortal portal, DocumentedCase one)
    {
        using var content = new StringContent(Bind(one.Request)!.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri($"{portal.Address}/rest/{(one.IsV3 ? "api/" : "")}{one.Method}"), content);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{one.Method}: {text}");
        return JsonNode.Parse(text)!["result"];
    }

    private JsonNode? Bind(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Bind(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Bind)]),
        JsonValue value when value.TryGetValue<string>(out var text) => text.StartsWith('@') && _known.TryGetValue(text[1..], out var known)
            ? known.DeepClone()
            : Placeholder.Replace(text, match => _known[match.Groups["name"].Value].ToString()),
        _ => node?.DeepClone(),
    };

    private static JsonNode At(JsonNode? result, string path)
    {
        foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            result = result is JsonArray list ? list[int.Parse(part, null)] : result![part];
        return result!.ToString() is var text && long.TryParse(text, out var number) ? JsonValue.Create(number) : result.DeepClone();
    }
}
