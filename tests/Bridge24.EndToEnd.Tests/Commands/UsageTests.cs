using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Theory]
    [InlineData("sycn", "Did you mean \"sync\"?")]
    [InlineData("sync --jsno x", "Did you mean \"--json\"?")]
    [InlineData("sync", "Example: b24 sync")]
    [InlineData("portal", "Example: b24 portal add")]
    [InlineData("portal add acme", "Example: b24 portal add")]
    [InlineData("portal add acme --webhook http://example.com/rest/1/code/", "https://")]
    [InlineData("portal add acme --webhook env:NOT_SET_ANYWHERE", "Set it")]
    [InlineData("portal add acme --webhook env:TEST_WEBHOOK --rate fast", "50:2")]
    [InlineData("portal show acme", "b24 portal add")]
    [InlineData("call profile", "b24 portal add")]
    [InlineData("call profile {x --webhook env:TEST_WEBHOOK", "single quotes")]
    [InlineData("list contcat --webhook env:TEST_WEBHOOK", "Did you mean \"contact\"?")]
    [InlineData("runs show 7", "b24 runs")]
    [InlineData("runs show x", "--help")]
    [InlineData("dead show 7", "b24 dead list")]
    [InlineData("dead retry", "--all")]
    [InlineData("history", "Example: b24 history")]
    [InlineData("forget", "Example: b24 forget")]
    [InlineData("runs --limit 0", "from 1 on")]
    [InlineData("check nowhere.yaml", "nowhere.yaml")]
    [InlineData("state import nowhere.jsonl", "nowhere.jsonl")]
    [InlineData("init nowhere.db", "nowhere.db")]
    [InlineData("sync x.yaml --if-busy never", "wait")]
    [InlineData("sync nowhere.yaml", "nowhere.yaml")]
    [InlineData("plan x.yaml --state /proc/none/state.db", "writable")]
    public async Task Wrong_usage_exits_2_and_says_what_to_do(string arguments, string remedy)
    {
        var outcome = (await _b24.RunAsync(arguments.Split(' '))).Ends(2);

        Assert.Empty(outcome.Output);
        Assert.Contains(remedy, outcome.Errors, StringComparison.Ordinal);
        Assert.InRange(outcome.Errors.Trim().Split('\n').Length, 1, 2);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("sandbox")]
    [InlineData("portal")]
    [InlineData("portal add")]
    [InlineData("portal list")]
    [InlineData("portal show")]
    [InlineData("portal check")]
    [InlineData("portal remove")]
    [InlineData("call")]
    [InlineData("list")]
    [InlineData("fields")]
    [InlineData("plan")]
    [InlineData("sync")]
    [InlineData("runs")]
    [InlineData("runs show")]
    [InlineData("dead")]
    [InlineData("dead list")]
    [InlineData("dead show")]
    [InlineData("dead retry")]
    [InlineData("dead drop")]
    [InlineData("check")]
    [InlineData("init")]
    [InlineData("history")]
    [InlineData("forget")]
    [InlineData("state export")]
    [InlineData("state import")]
    [InlineData("schema flow")]
    [InlineData("scaffold")]
    [InlineData("portal move")]
    public async Task Help_shows_an_example(string command)
    {
        var outcome = (await _b24.RunAsync([.. command.Split(' '), "--help"])).Ends(0);

        Assert.Contains("Example", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  b24 " + command, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_one_line() => Assert.Equal("b24 0.1.0\n", (await _b24.RunAsync("--version")).Ends(0).Output);

    public void Dispose() => _b24.Dispose();
}
