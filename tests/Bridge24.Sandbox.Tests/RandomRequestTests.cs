using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Bridge24.Sandbox.Tests;

public sealed class Random_request_tests
{
    private const int Requests = 20_000;

    private static readonly string[] Names =
    [
        "id", "ID", "fields", "FIELDS", "filter", "order", "select", "start", "entityTypeId", "taskId", "TASKID", "ITEMID", "data", "params", "PARAMS", "cmd", "halt",
        "TITLE", "title", "NAME", "RESPONSIBLE_ID", "responsibleId", "creatorId", "PARENT_ID", "OPPORTUNITY", "CLOSEDATE", "UF_CRM_A", "USER_TYPE_ID", "FIELD_NAME", "LIST", "fm",
        "PHONE", "0", "1", ">ID", "!ID", "%TITLE", "@ID", "logic", "event", "handler", "event_type", "process_id", "clear", "limit", "message_id", "auth_connector", "targetFolderId",
        "newName", "fileContent", "moduleId", "field", "pagination", "entityId", "ownerType", "rows", "items", "type", "values", "MEMBERS", "POST_MESSAGE", "STATUS", "settings",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf("", "1", "0", "-1", "2", "Y", "N", "DESC", "ASC", "*", "ID", "crm", "offline", "2025-01-01T10:00:00+03:00", "9223372036854775807", "1e400", "$result[a][0]", "ONCRMDEALADD", "http://localhost:1/",
            "string", "enumeration", "D", "T82", "PHONE", "n1", "=", "in", "%", "\0", "\ud83d\ude00", "999999999999999999999999999999"),
        Gen.String[0, 12].Select(Valid));

    private static readonly Gen<JsonNode?> Leaf = Gen.OneOf(
        Text.Select(text => (JsonNode?)text), Gen.Int[-3, 200].Select(number => (JsonNode?)number), Gen.Long.Select(number => (JsonNode?)number),
        Gen.Double.Select(number => double.IsFinite(number) ? (JsonNode?)number : null), Gen.Bool.Select(flag => (JsonNode?)flag), Gen.Const((JsonNode?)null));

    private static readonly Gen<JsonNode?> Value = Nested(Nested(Nested(Leaf)));

    private static readonly Gen<JsonObject> Arguments = Map(Value, 6);

    private static readonly Gen<string> Method = Gen.OneOf(
        Gen.OneOf([.. SandboxMethods.All]), Gen.OneOf([.. SandboxMethods.All]), Gen.OneOf("batch", "crm.none", "", "tasks.task.counters.get"));

    private static readonly Gen<(string Method, JsonObject Arguments, int Form, bool IsNew)> Request = Gen.Select(Method, Arguments, Gen.Int[0, 9], Gen.Int[0, 9].Select(n => n == 0));

    [Fact]
    public async Task Whatever_is_asked_the_portal_lives_and_answers_json()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, OperatingLimit = 0, SeedContacts = 60 });
        using var http = new HttpClient();
        var token = portal.OAuth.Tokens.AccessToken;
        var statuses = new ConcurrentDictionary<HttpStatusCode, int>();
        Request.Sample(
            request =>
            {
                using var message = Message(portal, token, request);
                using var answer = http.Send(message);
                using var reader = new StreamReader(answer.Content.ReadAsStream());
                var body = reader.ReadToEnd();
                statuses.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
                try
                {
                    return JsonNode.Parse(body) is not null && (int)answer.StatusCode < 500;
                }
                catch (System.Text.Json.JsonException)
                {
                    return false;
                }
            },
            iter: Requests, threads: 4, print: request => $"{request.Method} {request.Arguments.ToJsonString()} form {request.Form} new {request.IsNew}");
        Assert.True(statuses[HttpStatusCode.OK] > Requests / 10, string.Join(' ', statuses));
        using var alive = await http.GetAsync(new Uri(portal.Webhook + "profile"));
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
    }

    private static HttpRequestMessage Message(SandboxPortal portal, string token, (string Method, JsonObject Arguments, int Form, bool IsNew) request)
    {
        var root = $"{portal.Address}/rest/{(request.IsNew ? "api/" : "")}{Uri.EscapeDataString(request.Method.Length > 0 ? request.Method : "x")}.json";
        var message = new HttpRequestMessage(request.Form == 0 ? HttpMethod.Get : HttpMethod.Post, new Uri(request.Form == 0 ? $"{root}?{Form(request.Arguments)}" : root));
        message.Headers.Add("Authorization", "Bearer " + token);
        message.Content = request.Form switch
        {
            0 => null,
            1 or 2 => new StringContent(Form(request.Arguments), Encoding.UTF8, "application/x-www-form-urlencoded"),
            3 => new StringContent(request.Arguments.ToJsonString()[..(request.Arguments.ToJsonString().Length / 2)], Encoding.UTF8, "application/json"),
            _ => new StringContent(request.Arguments.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        return message;
    }

    private static string Form(JsonObject arguments)
    {
        var pairs = new List<string>();
        foreach (var (name, value) in arguments) Add(pairs, name, value);
        return string.Join('&', pairs.Take(40));
    }

    private static void Add(List<string> pairs, string name, JsonNode? value)
    {
        if (value is JsonObject map)
        {
            foreach (var (key, item) in map) Add(pairs, $"{name}[{key}]", item);
        }
        else if (value is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++) Add(pairs, $"{name}[{i.ToString(CultureInfo.InvariantCulture)}]", list[i]);
        }
        else
        {
            pairs.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value?.ToString() ?? "")}");
        }
    }

    private static Gen<JsonNode?> Nested(Gen<JsonNode?> inner) => Gen.OneOf(
        Leaf, Map(inner, 4).Select(map => (JsonNode?)map), inner.Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])));

    private static Gen<JsonObject> Map(Gen<JsonNode?> value, int most) => Gen.Select(Gen.OneOf(Gen.OneOf(Names), Gen.OneOf(Names), Text), value).Array[0, most].Select(pairs =>
    {
        var map = new JsonObject();
        foreach (var (name, item) in pairs) map[name] = item?.DeepClone();
        return map;
    });

    // A lone half of a pair cannot be sent by any client.
    private static string Valid(string text) => new(text.Where(letter => !char.IsSurrogate(letter)).ToArray());
}
