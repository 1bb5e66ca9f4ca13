using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Client.Tests;

public sealed class List_tests
{
    [Theory]
    [InlineData("crm.item.list")]
    [InlineData("tasks.task.list")]
    [InlineData("crm.contact.list")]
    [InlineData("catalog.product.list")]
    public async Task Every_row_comes_once_and_in_order(string method)
    {
        var rows = new ListedRows(2_320);
        Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest(method)));
    }

    [Fact]
    public async Task Twenty_thousand_rows_take_at_most_ten_requests()
    {
        var rows = new ListedRows(20_000);
        Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest("crm.item.list")));
        Assert.InRange(rows.Requests.Count, 1, 10);
    }

    [Fact]
    public async Task Nothing_is_lost_or_doubled_whatever_the_portal_makes_of_a_reference() =>
        await Gen.Select(Gen.Int[0, 420], Gen.Enum<Unresolved>(), Gen.Bool).SampleAsync(async (count, unresolved, works) =>
        {
            var rows = new ListedRows(count) { Unresolved = unresolved, ResolvesReferences = works };
            Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest("crm.item.list")));
        }, iter: 60, threads: 1);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(49, 1)]
    [InlineData(50, 2)]
    [InlineData(51, 2)]
    [InlineData(299, 2)]
    [InlineData(300, 3)]
    public async Task The_list_ends_at_the_first_short_page(int count, int requests)
    {
        var rows = new ListedRows(count);
        Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest("crm.item.list")));
        Assert.Equal(requests, rows.Requests.Count);
    }

    [Fact]
    public async Task The_callers_filter_and_selection_are_kept_and_the_ID_is_added()
    {
        var rows = new ListedRows(10);
        var request = new ListRequest("crm.item.list")
        {
            Parameters = new JsonObject { ["entityTypeId"] = 3 },
            Filter = new JsonObject { ["opened"] = "Y", [">id"] = "4" },
            Select = ["title"],
            After = 2,
        };
        Assert.Equal([5, 6, 7, 8, 9, 10], await rows.ListAsync(request));
        var sent = rows.Requests[0].Body;
        Assert.Equal(3, sent["entityTypeId"]!.GetValue<int>());
        Assert.Equal("Y", sent["filter"]!["opened"]!.GetValue<string>());
        Assert.Equal(["id", "title"], sent["select"]!.AsArray().Select(field => field!.GetValue<string>()));
        Assert.Equal(-1, sent["start"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_filter_that_looks_like_a_reference_is_walked_page_by_page()
    {
        var rows = new ListedRows(180);
        Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest("crm.item.list") { Filter = new JsonObject { ["!title"] = "$result[c0]" } }));
        Assert.DoesNotContain(rows.Requests, request => request.Method == "batch");
    }

    [Fact]
    public async Task A_list_that_cannot_be_walked_by_ID_is_refused()
    {
        await using var client = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse("http://localhost/rest/1/abcdef/") });
        Assert.Throws<ArgumentException>(() => client.ListAsync(new ListRequest("crm.item.list") { Parameters = new JsonObject { ["order"] = new JsonObject() } }));
        Assert.Throws<ArgumentException>(() => client.ListAsync(new ListRequest("crm.item.list") { Filter = new JsonObject { [">ID"] = "x" } }));
    }

    [Fact]
    public async Task A_portal_that_ignores_the_filter_is_an_error_and_no_endless_list()
    {
        var rows = new ListedRows(120) { IgnoresFilter = true };
        await Assert.ThrowsAsync<RejectedException>(() => rows.ListAsync(new ListRequest("crm.contact.list")));
    }

    [Theory]
    [InlineData("user.get")]
    [InlineData("crm.status.list")]
    [InlineData("department.get")]
    public async Task A_list_without_a_filter_by_ID_is_walked_by_offset(string method)
    {
        var rows = new ListedRows(130);
        Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest(method)));
        Assert.Equal([0, 50, 100], rows.Requests.Select(request => request.Body["start"]!.GetValue<int>()));
    }

    [Fact]
    public async Task An_offset_that_is_ignored_ends_the_list_and_doubles_nothing()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Otherwise = _ => Reply.Json("""{"result":[{"ID":"1"},{"ID":"2"},{"ID":"2"}],"next":50}""");
        await using var client = portal.Client();
        Assert.Equal(2, await client.ListAsync(new ListRequest("user.get")).CountAsync());
        Assert.Equal(2, portal.Requests.Count);
    }

    [Fact]
    public async Task A_failed_first_page_is_the_callers_error()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Error(400, "ACCESS_DENIED"));
        await using var client = portal.Client();
        await Assert.ThrowsAsync<AccessDeniedException>(async () => await client.ListAsync(new ListRequest("crm.item.list")).CountAsync());
    }

    [Fact]
    public async Task A_slow_portal_gets_chains_of_twenty_seconds()
    {
        var clock = new FakeTimeProvider();
        var rows = new ListedRows(1_020) { OnPage = () => clock.Advance(TimeSpan.FromSeconds(2)) };
        Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest("crm.item.list"), clock));
        Assert.Equal([1, 5, 10, 10], rows.Requests.Select(request => request.Method == "batch" ? request.Commands.Count : 1));
    }

    [Fact]
    public async Task A_reader_that_stops_early_costs_no_further_request()
    {
        var rows = new ListedRows(5_000);
        await using var portal = await rows.StartAsync();
        await using var client = portal.Client();
        await foreach (var row in client.ListAsync(new ListRequest("crm.item.list")))
        {
            Assert.Equal(1, row.GetProperty("id").GetInt64());
            break;
        }

        Assert.Single(portal.Requests);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(200)]
    public async Task Where_the_size_of_a_page_is_not_documented_only_an_empty_page_ends_the_list(int size)
    {
        var rows = new ListedRows(410) { PageSize = size };
        Assert.Equal(rows.Ids, await rows.ListAsync(new ListRequest("catalog.product.list")));
    }

    [Fact]
    public async Task A_list_goes_on_after_the_ID_where_it_was_left()
    {
        var rows = new ListedRows(410);
        Assert.Equal(rows.Ids.Skip(123), await rows.ListAsync(new ListRequest("crm.item.list") { After = 123 }));
    }
}
