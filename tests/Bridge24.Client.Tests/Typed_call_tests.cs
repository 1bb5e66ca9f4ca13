using System.Text.Json.Serialization;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed partial class Typed_call_tests
{
    [Fact]
    public async Task A_result_is_answered_as_the_callers_type()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json("""{"result":{"ID":"12","ADMIN":true}}"""));
        await using var client = portal.Client();
        Assert.Equal(new Profile("12", true), await client.CallAsync("profile", Answers.Default.Profile));
    }

    internal sealed record Profile([property: JsonPropertyName("ID")] string Id, [property: JsonPropertyName("ADMIN")] bool Admin);

    [JsonSerializable(typeof(Profile))]
    private sealed partial class Answers : JsonSerializerContext;
}
