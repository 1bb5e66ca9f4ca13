using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Bridge24.Sandbox.Tests;

public sealed class Body_limit_tests
{
    private const int Limit = 30_000_000;

    [Theory]
    [InlineData("rest", false)]
    [InlineData("rest", true)]
    [InlineData("rest/api", false)]
    [InlineData("rest/api", true)]
    public async Task A_body_over_the_limit_is_told_the_limit_and_whose_it_is(string root, bool chunked)
    {
        await using var client = await PortalClient.StartAsync();
        var address = new Uri(client.Portal.Webhook.Replace("/rest/", $"/{root}/", StringComparison.Ordinal) + "profile");
        using var content = new ByteArrayContent(Json(Limit + 1)) { Headers = { ContentType = new("application/json") } };
        var (status, body) = await SendAsync(client, address, content, chunked);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "SANDBOX_BODY_TOO_LARGE"), (status, body["error"]!.ToString()));
        Assert.StartsWith("The body is larger than 30 MB (30000000 bytes), the limit of the emulated portal, not of Bitrix24.", body["error_description"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(413, client.Portal.Requests[^1].Status);
        await client.GoodAsync("profile");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_at_the_limit_is_read(bool chunked)
    {
        await using var client = await PortalClient.StartAsync();
        using var content = new ByteArrayContent(Json(Limit)) { Headers = { ContentType = new("application/json") } };
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, new Uri(client.Portal.Webhook + "profile"), content, chunked)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_multipart_form_and_the_authorization_server_have_the_same_limit(bool token)
    {
        await using var client = await PortalClient.StartAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[Limit]), "fields[NAME]" } };
        var (status, body) = await SendAsync(client, new Uri(token ? client.Portal.Address + "/oauth/token/" : client.Portal.Webhook + "crm.contact.add"), form, chunked: true);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "SANDBOX_BODY_TOO_LARGE"), (status, body["error"]!.ToString()));
        Assert.Equal(0, client.Portal.Count("contact"));
    }

    [Fact]
    public async Task A_long_value_and_many_values_of_a_multipart_form_are_read()
    {
        await using var client = await PortalClient.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent("Ann"), "fields[NAME]" }, { new StringContent(new string('x', 5_000_000)), "fields[COMMENTS]" } };
        for (var number = 0; number < 2_000; number++) form.Add(new StringContent($"+1555{number}"), $"fields[PHONE][{number}][VALUE]");
        var (status, body) = await SendAsync(client, new Uri(client.Portal.Webhook + "crm.contact.add"), form, chunked: false);
        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        var contact = client.Portal.Records("contact").Single();
        Assert.Equal((5_000_000, 2_000), (((string)contact["COMMENTS"]!).Length, ((List<object?>)contact["PHONE"]!).Count));
    }

    [Fact]
    public async Task A_broken_multipart_form_is_an_invalid_request()
    {
        await using var client = await PortalClient.StartAsync();
        using var content = new StringContent("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1", Encoding.UTF8) { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };
        var (status, body) = await SendAsync(client, new Uri(client.Portal.Webhook + "profile"), content, chunked: false);
        Assert.Equal((HttpStatusCode.BadRequest, "INVALID_REQUEST", "The body is not multipart"), (status, body["error"]!.ToString(), body["error_description"]!.ToString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_beyond_that_limit_goes_up_by_multipart(bool chunked)
    {
        await using var client = await PortalClient.StartAsync();
        var file = new byte[Limit + 1_000_000];
        new Random(1).NextBytes(file);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "big.bin" } };
        var (status, body) = await SendAsync(client, await UploadAddressAsync(client), form, chunked);
        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        using var down = await client.Http.GetAsync(new Uri(body["result"]!["DOWNLOAD_URL"]!.ToString()));
        var got = await down.Content.ReadAsByteArrayAsync();
        Assert.True(file.AsSpan().SequenceEqual(got));
    }

    [Fact]
    public async Task A_file_over_its_own_limit_is_refused_before_it_is_sent()
    {
        await using var client = await PortalClient.StartAsync();
        using var content = new Unsent(500_000_001) { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, await UploadAddressAsync(client)) { Content = content, Headers = { ExpectContinue = true } };
        using var patient = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
        using var answer = await patient.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("The body is larger than 500 MB (500000000 bytes), the limit of the emulated portal, not of Bitrix24. Send a smaller one.",
            JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error_description"]!.ToString());
        Assert.False(content.IsSent);
    }

    private static byte[] Json(int length) => Encoding.UTF8.GetBytes("{\"x\":\"" + new string('x', length - 8) + "\"}");

    private static async Task<Uri> UploadAddressAsync(PortalClient client)
    {
        var folder = (await client.GoodAsync("disk.storage.getList"))![0]!["ROOT_OBJECT_ID"]!.ToString();
        return new Uri((await client.GoodAsync("disk.folder.uploadFile", new { id = folder }))!["uploadUrl"]!.ToString());
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(PortalClient client, Uri address, HttpContent content, bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        if (chunked) request.Headers.TransferEncodingChunked = true;
        using var answer = await client.Http.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private sealed class Unsent(long length) : HttpContent
    {
        public bool IsSent { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            IsSent = true;
            return Task.FromException(new InvalidOperationException("The portal asked for the body."));
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}
