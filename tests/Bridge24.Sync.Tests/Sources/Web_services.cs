using System.Globalization;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Sources.Http;
using Bridge24.Sync.Tests.Sources.Servers;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sync.Tests.Sources;

public sealed class Web_services
{
    [Fact]
    public async Task A_list_at_a_path_is_read_with_headers_from_the_environment()
    {
        await using var server = await WebServer.StartAsync((context, _) => context.Response.WriteAsync("""{"data":{"items":[{"id":1,"name":"Ännchen","tags":["a"]},{"id":2,"more":true}]}}"""));

        var rows = await RowsAsync(server, "rows: data.items\nheaders:\n  X-Api-Key: ${KEY}");

        Assert.Equal([("1", "Ännchen", "[\"a\"]", null), ("2", null, null, "true")], rows.Select(row => (row.Text("id"), row.Text("name"), row.Text("tags"), row.Text("more"))));
        Assert.Equal("/people s3cret", Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData("link: next", "/people,/people?after=2,/people?after=4")]
    [InlineData("link: header", "/people,/people?after=2,/people?after=4")]
    [InlineData("cursor: cursor\n  into: after", "/people,/people?after=2,/people?after=4")]
    [InlineData("page: page", "/people?page=1,/people?page=2,/people?page=3,/people?page=4")]
    [InlineData("page: page\n  first: 0", "/people?page=0,/people?page=1,/people?page=2,/people?page=3")]
    public async Task Pages_are_followed_to_the_last_one_and_fetched_once(string paging, string requests)
    {
        await using var server = await WebServer.StartAsync((context, number) =>
        {
            var isLast = number >= 3;
            var next = isLast ? "null" : $"{number * 2}";
            if (!isLast)
                context.Response.Headers.Link = $"</people?before=1>; rel=\"prev\", </people?after={next}>; rel=\"next\"";
            var rows = number > 3 ? "" : $$"""{"id":{{(number * 2) - 1}}},{"id":{{number * 2}}}""";
            return context.Response.WriteAsync($$"""{"list":[{{rows}}],"cursor":{{next}},"next":{{(isLast ? "null" : $"\"/people?after={next}\"")}}}""");
        });
        await using var source = Open(server, $"rows: list\npaging:\n  {paging}");

        Assert.Equal(["id"], await source.ColumnsAsync());
        var first = await source.ReadAsync().Select(row => row.Text("id")).ToListAsync();
        var second = await source.ReadAsync().Select(row => row.Text("id")).ToListAsync();

        Assert.Equal(["1", "2", "3", "4", "5", "6"], first);
        Assert.Equal(first, second);
        Assert.Equal(requests, string.Join(',', server.Requests));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_may_pass_is_asked_for_again(int status)
    {
        await using var server = await WebServer.StartAsync((context, number) =>
        {
            context.Response.StatusCode = number < 3 ? status : 200;
            context.Response.Headers.RetryAfter = number < 3 ? "0" : "";
            return context.Response.WriteAsync("""[{"id":1}]""");
        });

        Assert.Single(await RowsAsync(server, ""));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_cut_answer_and_one_that_does_not_come_are_asked_for_again()
    {
        await using var server = await WebServer.StartAsync(async (context, number) =>
        {
            if (number == 1)
                context.Abort();
            else if (number == 2)
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            else
                await context.Response.WriteAsync("""[{"id":1}]""");
        });

        Assert.Single(await RowsAsync(server, "", new HttpPatience { FirstWait = TimeSpan.Zero, Timeout = TimeSpan.FromMilliseconds(300) }));
    }

    [Theory]
    [InlineData(401, 1, "Check the headers")]
    [InlineData(404, 1, "Check the address")]
    [InlineData(500, 3, "Run it again")]
    public async Task A_page_that_fails_half_way_fails_the_source_and_no_half_is_left(int status, int attempts, string remedy)
    {
        await using var server = await WebServer.StartAsync((context, number) =>
        {
            context.Response.StatusCode = number > 1 ? status : 200;
            return context.Response.WriteAsync("""[{"id":1}]""");
        });
        await using var source = Open(server, "paging:\n  page: page", new HttpPatience { FirstWait = TimeSpan.Zero, Retries = 2 });

        var error = await Assert.ThrowsAsync<SourceException>(() => source.ColumnsAsync());

        Assert.Contains($"/people, page 2 cannot be read: the service answers {status}", error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
        Assert.Equal(1 + attempts, server.Requests.Count);
        await Assert.ThrowsAsync<SourceException>(() => source.ReadAsync().FirstAsync().AsTask());
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_followed_without_the_headers()
    {
        await using var other = await WebServer.StartAsync((context, _) => context.Response.WriteAsync("""[{"id":1}]"""));
        await using var server = await WebServer.StartAsync((context, number) =>
        {
            context.Response.Redirect(number == 1 ? "/moved" : other.Address + "/people");
            return Task.CompletedTask;
        });

        Assert.Single(await RowsAsync(server, "headers:\n  X-Api-Key: ${KEY}"));
        Assert.Equal(["/people s3cret", "/moved s3cret"], server.Requests);
        Assert.Equal(["/people"], other.Requests);
    }

    [Fact]
    public async Task A_redirect_out_of_encryption_is_refused()
    {
        await using var server = await WebServer.StartAsync((context, _) =>
        {
            context.Response.Redirect("http://shop.example/people");
            return Task.CompletedTask;
        });

        var error = await Assert.ThrowsAsync<SourceException>(() => RowsAsync(server, ""));

        Assert.Contains("redirects to shop.example without encryption", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paging:\n  page: page\n  max_pages: 3", "more than 3 pages")]
    [InlineData("paging:\n  page: pgae", "the same rows as an earlier page")]
    [InlineData("rows: itms", "no list at \"itms\" in the answer")]
    public async Task A_service_that_answers_otherwise_than_the_flow_says_is_an_error(string keys, string words)
    {
        await using var server = await WebServer.StartAsync((context, number) => context.Response.WriteAsync(
            context.Request.Query.ContainsKey("pgae") ? """[{"id":1}]""" : string.Create(CultureInfo.InvariantCulture, $$"""[{"id":{{number}}}]""")));

        var error = await Assert.ThrowsAsync<SourceException>(() => RowsAsync(server, keys));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http: http://shop.example/people", "line 3", "is not encrypted")]
    [InlineData("http: ftp://shop.example/people", "line 3", "is no web address")]
    [InlineData("http: https://u:s3cret@shop.example/people", "line 3", "A password or token stands in the address")]
    [InlineData("http: https://shop.example/people?api_key=s3cret", "line 3", "A password or token stands in the address")]
    [InlineData("http: https://shop.example\nheaders:\n  Authorization: Bearer s3cret", "line 5", "\"Authorization: ${SHOP_TOKEN}\"")]
    [InlineData("http: https://shop.example\npaging:\n  link: a\n  page: b", "line 5", "both \"link\" and \"page\"")]
    [InlineData("http: https://shop.example\npaging:\n  cursor: a", "line 5", "belong together")]
    [InlineData("http: https://shop.example\npaging:\n  page: p\n  max_pages: none", "line 6", "It takes a number from 1 to 1000000")]
    [InlineData("http: https://shop.example\nquery: select 1", "line 4", "A source of kind http has no \"query\"")]
    [InlineData("csv: a.csv\npaging:\n  page: p", "line 4", "A source of kind csv has no \"paging\"")]
    public void A_fault_in_the_file_is_told_with_its_line_and_without_secrets(string source, string place, string words)
    {
        var problem = Assert.Single(SourceFlow.Read(source).Problems).ToString();

        Assert.Contains(place, problem, StringComparison.Ordinal);
        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", problem, StringComparison.Ordinal);
    }

    private static async Task<List<SourceRow>> RowsAsync(WebServer server, string keys, HttpPatience? patience = null)
    {
        await using var source = Open(server, keys, patience);
        return await source.ReadAsync().ToListAsync();
    }

    private static JsonLinesSource Open(WebServer server, string keys, HttpPatience? patience = null)
    {
        var set = SourceFlow.Read($"http: {server.Address}/people\n{keys}".TrimEnd(), ("KEY", "s3cret"));
        Assert.Empty(set.Problems);
        SourceSettings settings = set.Flows[0].Source;
        return new JsonLinesSource(settings, new TextFile(settings, new HttpDownload(settings, patience ?? new HttpPatience { FirstWait = TimeSpan.Zero }).WriteAsync));
    }
}
