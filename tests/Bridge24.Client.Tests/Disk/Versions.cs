using System.Buffers.Text;
using Bridge24.Client.Disk;
using Bridge24.Client.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bridge24.Client.Tests.Disk;

public sealed class Versions
{
    private const int Part = 3 * 16 * 1024;
    private const string Answer = """{"result":{"ID":"9043","NAME":"a.bin","TYPE":"file","GLOBAL_CONTENT_VERSION":2}}""";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(Part - 1)]
    [InlineData(Part)]
    [InlineData(Part + 1)]
    [InlineData((2 * Part) + 2)]
    public async Task A_version_of_any_length_arrives_as_it_is(int length)
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(Answer), Reply.Json(Answer));
        await using var client = portal.Client();
        using var stream = new MemoryStream(SourceStream.Bytes(length));
        var progress = new Steps();

        await client.Disk.Files.UploadVersionAsync(9043, new FileContent("a \"b\" я.bin", stream) { Progress = progress });
        await client.Disk.Files.UploadVersionAsync(9043, new FileContent("c.bin", new SourceStream(length)) { Length = length });

        var bodies = portal.Requests.Select(request => request.Body.AsObject()).ToList();
        Assert.Equal(["a \"b\" я.bin", "c.bin"], bodies.Select(body => body["fileContent"]![0]!.ToString()));
        Assert.All(bodies, body => Assert.Equal(SourceStream.Bytes(length), Convert.FromBase64String(body["fileContent"]![1]!.ToString())));
        Assert.All(bodies, body => Assert.Equal(["id", "fileContent"], body.Select(pair => pair.Key)));
        Assert.Equal(length, progress.Last);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_large_version_is_sent_while_it_is_read()
    {
        const long Size = 96L * 1024 * 1024;
        long received = 0;
        await using var portal = await ScriptedPortal.StartAsync();
        portal.Elsewhere = async context =>
        {
            context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
            var buffer = new byte[1 << 16];
            int read;
            while ((read = await context.Request.Body.ReadAsync(buffer)) > 0)
            {
                Interlocked.Add(ref received, read);
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Answer);
            return true;
        };
        await using var client = portal.Client();
        var path = Path.GetTempFileName();
        await using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        file.SetLength(Size);
        long ahead = 0;
        var progress = new Steps(sent => ahead = Math.Max(ahead, sent - (Interlocked.Read(ref received) / 4 * 3)));

        var made = await client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", file) { Progress = progress });

        Assert.Equal((9043, 2), (made.Id, made.Version));
        Assert.InRange(received, Base64.GetMaxEncodedToUtf8Length((int)Size), Base64.GetMaxEncodedToUtf8Length((int)Size) + 200);
        Assert.InRange(ahead, 1, 32L * 1024 * 1024);
    }

    [Fact]
    public async Task A_refused_version_begins_again_from_the_start()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Refuse, Reply.Json(Answer));
        await using var client = portal.Client(new JumpingClock());
        using var stream = new MemoryStream(SourceStream.Bytes(200_000)) { Position = 7 };

        await client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", stream));

        Assert.Equal(2, portal.Requests.Count);
        Assert.All(portal.Requests, request => Assert.Equal(SourceStream.Bytes(200_000)[7..], Convert.FromBase64String(request.Body["fileContent"]![1]!.ToString())));
    }

    [Fact]
    public async Task A_version_whose_answer_is_lost_is_not_sent_again()
    {
        await using var portal = await ScriptedPortal.StartAsync(Reply.Cut);
        await using var client = portal.Client(new JumpingClock());
        using var stream = new MemoryStream(SourceStream.Bytes(200_000));

        await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", stream)));

        Assert.Single(portal.Requests);
    }

    [Fact]
    public async Task A_version_whose_connection_breaks_half_way_cannot_be_there_and_is_sent_again()
    {
        var cut = 0;
        await using var portal = await ScriptedPortal.StartAsync(Reply.Json(Answer));
        portal.Elsewhere = async context =>
        {
            if (Interlocked.Increment(ref cut) > 1)
            {
                return false;
            }

            await context.Request.Body.ReadExactlyAsync(new byte[100_000]);
            context.Abort();
            return true;
        };
        await using var client = portal.Client(new JumpingClock());
        using var stream = new MemoryStream(new byte[16 * 1024 * 1024]);

        await client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", stream));

        Assert.Equal(stream.Length, Convert.FromBase64String(Assert.Single(portal.Requests).Body["fileContent"]![1]!.ToString()).Length);
    }

    [Fact]
    public async Task What_the_callers_stream_does_wrong_comes_to_the_caller_and_makes_no_version()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();
        using var shrinking = new ShrinkingStream(500_000);

        await Assert.ThrowsAsync<InvalidDataException>(() => client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", shrinking)));
        await Assert.ThrowsAsync<InvalidDataException>(() => client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", new SourceStream(999)) { Length = 1000 }));

        Assert.Empty(portal.Requests);
    }

    [Fact]
    public async Task A_version_that_no_request_can_hold_is_refused_before_it_is_read()
    {
        await using var portal = await ScriptedPortal.StartAsync();
        await using var client = portal.Client();

        var told = await Assert.ThrowsAsync<ArgumentException>(() => client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", new SourceStream(0)) { Length = 1_610_000_000 }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Disk.Files.UploadVersionAsync(9043, new FileContent("a.bin", new ShrinkingStream(1_610_000_000))));

        Assert.Contains("1610000000 bytes is more than the 1609826304 that a call carries. Upload it as a file of its own.", told.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
    }

    private sealed class Steps(Action<long>? tell = null) : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value)
        {
            Last = value;
            tell?.Invoke(value);
        }
    }

    /// <summary>A stream that ends half-way, whatever length it shows.</summary>
    private sealed class ShrinkingStream(long length) : MemoryStream(SourceStream.Bytes(Math.Min(length, 500_000) / 2))
    {
        public override long Length => length;
    }
}
