namespace Bridge24.Sandbox.Tests.Scenarios;

public sealed class LibraryTests
{
    public static TheoryData<string> Names => [.. SandboxScenario.All.Select(scenario => scenario.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_scenario_starts_and_leaves_nothing_behind_when_it_is_stopped(string name)
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 3 });
        await client.GoodAsync("profile");

        client.Portal.PlayScenario(name);
        client.Portal.StopScenarios();

        await client.GoodAsync("profile");
        Assert.All(SandboxScenario.All, scenario => Assert.True(scenario.Says.Length > 20 && scenario.Title.Length > 3));
    }

    [Fact]
    public async Task Late_commits_lose_some_connections_and_no_record()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.PlayScenario("late-commits");
        var lost = 0;
        for (var i = 0; i < 20; i++)
        {
            try
            {
                await client.ContactAsync($"N{i}");
            }
            catch (HttpRequestException)
            {
                lost++;
            }
        }

        Assert.InRange(lost, 1, 19);
        Assert.InRange(client.Portal.Count("contact"), 20 - lost, 20);
    }

    [Fact]
    public async Task The_clock_of_a_skewed_portal_is_ahead()
    {
        await using var client = await PortalClient.StartAsync();
        client.Portal.PlayScenario("clock-skew");

        var now = DateTimeOffset.Parse((await client.GoodAsync("server.time"))!.ToString(), System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange((now - DateTimeOffset.UtcNow).TotalMinutes, 19, 21);
    }

    [Fact]
    public async Task A_scenario_may_be_a_file_of_ones_own()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "title: Mine\ncourse:\n  - fault: profile:html\n");
        try
        {
            await using var client = await PortalClient.StartAsync(new SandboxOptions { Scenarios = [file] });
            using var answer = await client.Http.GetAsync(new Uri(client.Portal.Webhook + "profile"));
            Assert.Equal(502, (int)answer.StatusCode);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task The_guide_names_every_quirk_with_its_values()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Foreign.Node.Root, "docs", "sandbox.md"));
        Assert.All(SandboxQuirk.All, quirk => Assert.Contains(
            $"| `{quirk.Name}` | {quirk.Description} | **{quirk.Values[0]}**, {string.Join(", ", quirk.Values.Skip(1))} |", guide, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_examples_of_the_guide_are_understood()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Foreign.Node.Root, "docs", "sandbox.md"));
        var start = guide.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var line = guide.Split('\n').Single(one => one.StartsWith("{\"kind\":", StringComparison.Ordinal));
        await using var client = await PortalClient.StartAsync();

        var played = await Control.ControlClient.ControlAsync(client, "POST scenarios", guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)]);

        Assert.Equal(("A bad Monday", 7, 2), (played!["title"]!.ToString(), played["seed"]!.GetValue<int>(), played["happened"]!.AsArray().Count));
        Assert.Equal(1, client.Portal.Import(line));
    }

    [Theory]
    [InlineData("outrage", "Scenario \"outrage\" is not known. Use a file or one of")]
    [InlineData("course:\n  - fault: profile", "Scenario \"given\", line 2: Fault rule \"profile\" is not METHOD:KIND")]
    [InlineData("course:\n  - fault: a:html\n    clock: 5", "line 2: A step does one thing")]
    [InlineData("course:\n  - edit: { count: 3 }", "\"kind\" is missing")]
    [InlineData("course:\n  - at: soon\n    clock: 5", "\"at\" is \"soon\", not a number")]
    [InlineData("tittle: x\ncourse: []", "line 1: \"tittle\" is not known. Use title, says, seed, course.")]
    [InlineData("title: x\ncourse: []", "\"course\" has no steps.")]
    [InlineData("course:\n\t- x", "is not YAML")]
    [InlineData("- a\n- b", "is not a mapping")]
    public async Task What_is_not_understood_is_said_with_its_line(string text, string said)
    {
        await using var client = await PortalClient.StartAsync();

        var (status, answer) = await Control.ControlClient.AskAsync(client, "POST scenarios", text);

        Assert.Equal(400, (int)status);
        Assert.Contains(said, System.Text.Json.Nodes.JsonNode.Parse(answer)!.ToString(), StringComparison.Ordinal);
    }
}
