using System.Globalization;
using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests;

public sealed class Bulk_tests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task Each_input_has_its_outcome_in_order_and_batches_grow_while_they_are_quick()
    {
        await using var portal = await EchoAsync();
        await using var client = portal.Client(_clock);
        var outcomes = await client.BulkAsync(Numbers(500), Add).ToListAsync();
        Assert.Equal(Enumerable.Range(0, 500), outcomes.Select(outcome => outcome.Input));
        Assert.All(outcomes, outcome => Assert.Equal((CommandState.Succeeded, outcome.Input), (outcome.State, outcome.Result.GetInt32())));
        Assert.Equal([10, .. Enumerable.Repeat(50, 9), 40], portal.Requests.Select(request => Commands(request).Count));
    }

    [Fact]
    public async Task No_more_inputs_are_read_than_a_batch_holds()
    {
        await using var portal = await EchoAsync();
        await using var client = portal.Client(_clock);
        var read = 0;
        await foreach (var outcome in client.BulkAsync(Numbers(1000).Select(number => read = number), Add))
        {
            Assert.True(read - outcome.Input <= Batch.MaxCommands, $"{read} were read before the outcome of {outcome.Input}");
        }

        Assert.Equal(999, read);
    }

    [Fact]
    public async Task What_was_not_executed_is_sent_again_and_what_may_have_been_created_is_not()
    {
        await using var portal = await EchoAsync();
        var refused = new HashSet<string>();
        portal.Otherwise = request => Answer(request, number => (number, refused.Add(number)) switch
        {
            ("1", true) => "OPERATION_TIME_LIMIT",
            ("2", _) => "INTERNAL_SERVER_ERROR",
            ("3", _) => "ACCESS_DENIED",
            _ => null,
        });
        await using var client = portal.Client(_clock);
        var outcomes = await client.BulkAsync(Numbers(5), Add).ToListAsync();
        Assert.Equal(
            [CommandState.Succeeded, CommandState.Succeeded, CommandState.Unknown, CommandState.Failed, CommandState.Succeeded],
            outcomes.Select(outcome => outcome.State));
        Assert.IsType<AccessDeniedException>(outcomes[3].Exception);
        Assert.IsType<OutcomeUnknownException>(outcomes[2].Exception);
        Assert.Equal([5, 1], portal.Requests.Select(request => Commands(request).Count));
    }

    [Fact]
    public async Task Updates_with_an_unknown_outcome_are_repeated_apart_from_creates()
    {
        await using var portal = await EchoAsync();
        var answer = portal.Otherwise;
        portal.Otherwise = request => portal.Requests.Count == 1 ? Reply.Html : answer(request);
        await using var client = portal.Client(_clock);
        var outcomes = await client.BulkAsync(Numbers(4), number => number % 2 == 0 ? Add(number) : Update(number)).ToListAsync();
        Assert.Equal(
            [CommandState.Unknown, CommandState.Succeeded, CommandState.Unknown, CommandState.Succeeded],
            outcomes.Select(outcome => outcome.State));
        Assert.Equal([4, 2], portal.Requests.Select(request => Commands(request).Count));
    }

    [Fact]
    public async Task Data_that_the_server_would_replace_and_commands_that_are_too_long_travel_alone()
    {
        await using var portal = await EchoAsync();
        await using var client = portal.Client(_clock);
        string[] inputs = ["plain", "$result[c0][id]", new('x', 600), "plain too"];
        var outcomes = await client.BulkAsync(
            inputs.ToAsyncEnumerable(),
            text => new Call("crm.item.add", new JsonObject { ["n"] = 1, ["title"] = text }),
            new BulkOptions { BatchLength = 500 }).ToListAsync();
        Assert.All(outcomes, outcome => Assert.Equal(CommandState.Succeeded, outcome.State));
        Assert.Equal(["batch", "crm.item.add", "crm.item.add"], portal.Requests.Select(request => request.Method).Order());
        Assert.Equal(2, Commands(portal.Requests.First(request => request.Method == "batch")).Count);
    }

    [Fact]
    public async Task A_method_that_no_batch_may_hold_is_called_alone()
    {
        await using var portal = await EchoAsync();
        portal.Otherwise = request => Answer(request, number => number == "1" ? "ERROR_BATCH_METHOD_NOT_ALLOWED" : null);
        await using var client = portal.Client(_clock);
        var outcomes = await client.BulkAsync(Numbers(3), Add).ToListAsync();
        Assert.All(outcomes, outcome => Assert.Equal(CommandState.Succeeded, outcome.State));
        Assert.Equal(["batch", "crm.item.add"], portal.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_slow_portal_gets_small_batches()
    {
        await using var portal = await EchoAsync();
        var answer = portal.Otherwise;
        portal.Otherwise = request =>
        {
            _clock.Advance(TimeSpan.FromSeconds(3 * Commands(request).Count));
            return answer(request);
        };
        await using var client = portal.Client(_clock);
        await client.BulkAsync(Numbers(25), Add).ToListAsync();
        Assert.Equal([10, 5, 5, 5], portal.Requests.Select(request => Commands(request).Count));
    }

    [Fact]
    public async Task A_batch_that_was_lost_makes_the_next_one_half_as_large()
    {
        await using var portal = await EchoAsync();
        var answer = portal.Otherwise;
        portal.Otherwise = request => portal.Requests.Count == 1 ? Reply.Html : answer(request);
        await using var client = portal.Client(_clock);
        var outcomes = await client.BulkAsync(Numbers(25), Add).ToListAsync();
        Assert.Equal([10, 5, 10], portal.Requests.Select(request => Commands(request).Count));
        Assert.All(outcomes, outcome => Assert.Equal(outcome.Input < 10 ? CommandState.Unknown : CommandState.Succeeded, outcome.State));
    }

    [Fact]
    public async Task A_portal_without_access_ends_it_and_the_outcomes_before_stand()
    {
        await using var portal = await EchoAsync();
        var answer = portal.Otherwise;
        portal.Otherwise = request => portal.Requests.Count == 1 ? answer(request) : Reply.Error(401, "NO_AUTH_FOUND");
        await using var client = portal.Client(_clock);
        var seen = new List<int>();
        await Assert.ThrowsAsync<AccessDeniedException>(async () =>
        {
            await foreach (var outcome in client.BulkAsync(Numbers(30), Add))
            {
                seen.Add(outcome.Input);
            }
        });
        Assert.Equal(Enumerable.Range(0, 10), seen);
    }

    private static IAsyncEnumerable<int> Numbers(int count) => Enumerable.Range(0, count).ToAsyncEnumerable();

    private static Call Add(int number) => new("crm.item.add", new JsonObject { ["n"] = number });

    private static Call Update(int number) => new("crm.item.update", new JsonObject { ["n"] = number });

    private static JsonObject Commands(SeenRequest request) => request.Body["cmd"]!.AsObject();

    private static async Task<ScriptedPortal> EchoAsync()
    {
        var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = request => Answer(request, _ => null);
        return portal;
    }

    /// <summary>Each command answers its number, or an error.</summary>
    private static Reply Answer(SeenRequest request, Func<string, string?> error)
    {
        if (request.Method != "batch")
        {
            return Reply.Json($$"""{"result":{{request.Body["n"]}}}""");
        }

        var results = new JsonObject();
        var errors = new JsonObject();
        foreach (var (key, command) in Commands(request))
        {
            var number = command!.GetValue<string>().Split("n=")[1].Split('&')[0];
            if (error(number) is { } code)
            {
                errors[key] = new JsonObject { ["error"] = code, ["error_description"] = "words" };
            }
            else
            {
                results[key] = int.Parse(number, CultureInfo.InvariantCulture);
            }
        }

        return Reply.Json(new JsonObject { ["result"] = new JsonObject { ["result"] = results, ["result_error"] = errors } }.ToJsonString());
    }
}
