using Bridge24.Client.Disk;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Disk;

public sealed class Uploads
{
    [Fact]
    public async Task A_file_arrives_byte_by_byte_under_its_name_and_tells_its_progress()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        await using var client = drive.Portal.Client();
        var bytes = SourceStream.Bytes(300_000);
        var progress = new Told();
        using var stream = new MemoryStream([1, 2, 3, .. bytes]);
        stream.Position = 3;
        var file = await client.Disk.Files.UploadAsync(7, new FileContent("отчёт \"май\".pdf", stream) { Progress = progress, GenerateUniqueName = true });
        Assert.Equal((9011L, 300_000L, 1L), (file.Id, file.Size, file.Version));
        Assert.Equal(bytes, drive.Content);
        Assert.Equal(["отчёт %22май%22.pdf"], drive.Names);
        Assert.Equal(300_000, progress.Values[^1]);
        Assert.Equal(progress.Values.Order(), progress.Values);
        Assert.Equal("""{"id":7,"generateUniqueName":true}""", drive.Portal.Requests.Single().Body.ToJsonString());
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_that_cannot_seek_arrives_with_or_without_its_length(bool isTold)
    {
        await using var drive = await ScriptedDrive.StartAsync();
        await using var client = drive.Portal.Client();
        await client.Disk.Files.UploadAsync(7, new FileContent("a.bin", new SourceStream(200_001)) { Length = isTold ? 200_001 : null });
        Assert.Equal(SourceStream.Bytes(200_001), drive.Content);
        Assert.True(drive.Lengths.Single() > 200_001);
    }

    [Fact]
    public async Task A_large_file_is_sent_while_it_is_read()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.CountsOnly = true;
        await using var client = drive.Portal.Client();
        const long Size = 96L * 1024 * 1024;
        long ahead = 0;
        var source = new SourceStream(Size, read => ahead = Math.Max(ahead, read - drive.Received));
        await client.Disk.Files.UploadAsync(7, new FileContent("a.bin", source) { Length = Size });
        Assert.Equal(Size, drive.Received);
        Assert.InRange(ahead, 1, 32L * 1024 * 1024);
    }

    [Theory]
    [InlineData(999, "ended after 999 of 1000")]
    [InlineData(1001, "more than 1000")]
    public async Task A_stream_of_another_length_than_was_said_leaves_no_file(int real, string words)
    {
        await using var drive = await ScriptedDrive.StartAsync();
        await using var client = drive.Portal.Client();
        var thrown = await Assert.ThrowsAsync<InvalidDataException>(() => client.Disk.Files.UploadAsync(7, new FileContent("a.bin", new SourceStream(real)) { Length = 1000 }));
        Assert.Contains(words, thrown.Message, StringComparison.Ordinal);
        Assert.Empty(drive.Content);
    }

    [Fact]
    public async Task What_the_callers_stream_does_wrong_comes_to_the_caller()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        await using var client = drive.Portal.Client();
        var fault = new IOException("the tape broke");
        var thrown = await Assert.ThrowsAsync<IOException>(() => client.Disk.Files.UploadAsync(7, new FileContent("a.bin", new SourceStream(500_000, fault: fault)) { Length = 500_000 }));
        Assert.Same(fault, thrown);
        Assert.Empty(drive.Content);
    }

    [Fact]
    public async Task A_refused_upload_begins_again_from_the_start()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.OnPost(Reply.Refuse);
        drive.OnPost(Reply.Refuse);
        var clock = new JumpingClock();
        await using var client = drive.Portal.Client(clock);
        using var stream = new MemoryStream(SourceStream.Bytes(90_000));
        await client.Disk.Files.UploadAsync(7, new FileContent("a.bin", stream));
        Assert.Equal(SourceStream.Bytes(90_000), drive.Content);
        Assert.Equal(3, drive.Names.Count);
        Assert.Equal([1, 2], clock.Waits);
    }

    [Fact]
    public async Task An_upload_whose_answer_is_lost_is_not_sent_again()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.OnPost(Reply.Reset);
        var clock = new JumpingClock();
        await using var client = drive.Portal.Client(clock);
        using var stream = new MemoryStream(SourceStream.Bytes(1000));
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => client.Disk.Files.UploadAsync(7, new FileContent("a.bin", stream)));
        Assert.Single(drive.Names);
        Assert.Equal(("7", "a.bin"), (thrown.Keys["id"], thrown.Keys["NAME"]));
        Assert.True(thrown.LookUpFrom > clock.GetUtcNow());
    }

    [Theory]
    [InlineData("", typeof(ArgumentException))]
    [InlineData("a/b.pdf", typeof(ArgumentException))]
    [InlineData("a\r\nX: y", typeof(ArgumentException))]
    public async Task A_name_that_is_none_is_refused_before_anything_is_sent(string name, Type expected)
    {
        await using var drive = await ScriptedDrive.StartAsync();
        await using var client = drive.Portal.Client();
        using var stream = new MemoryStream([1]);
        Assert.IsType(expected, await Record.ExceptionAsync(() => client.Disk.Files.UploadAsync(7, new FileContent(name, stream))));
        Assert.IsType<ArgumentException>(await Record.ExceptionAsync(() => client.Disk.Files.UploadAsync(7, new FileContent("a", stream) { Length = 5 })));
        Assert.IsType<ArgumentOutOfRangeException>(await Record.ExceptionAsync(() => client.Disk.Files.UploadAsync(0, new FileContent("a", stream))));
        await stream.DisposeAsync();
        Assert.IsType<ArgumentException>(await Record.ExceptionAsync(() => client.Disk.Files.UploadAsync(7, new FileContent("a", stream))));
        Assert.Empty(drive.Portal.Requests);
    }

    [Theory]
    [InlineData("http://files.example.com/rest/upload.json?token=x")]
    [InlineData("ftp://files.example.com/upload")]
    [InlineData("https://user:pass@files.example.com/upload")]
    [InlineData("")]
    public async Task No_file_goes_to_an_address_that_is_not_safe(string address)
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.UploadAddress = address;
        await using var client = drive.Portal.Client();
        using var stream = new MemoryStream([1]);
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => client.Disk.Files.UploadAsync(7, new FileContent("a.bin", stream)));
        Assert.DoesNotContain("example.com", thrown.Message, StringComparison.Ordinal);
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }
}
