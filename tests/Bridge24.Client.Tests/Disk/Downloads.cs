using System.Diagnostics;
using Bridge24.Client.Disk;
using Bridge24.Client.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Client.Tests.Disk;

public sealed class Downloads
{
    [Fact]
    public async Task A_file_and_a_version_come_byte_by_byte_with_the_portal_as_referer()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.Content = SourceStream.Bytes(300_000);
        await using var client = drive.Portal.Client();
        Assert.Equal(drive.Content, await ReadAsync(await client.Disk.Files.OpenAsync(9043)));
        Assert.Equal(drive.Content, await ReadAsync(await client.Disk.Files.OpenVersionAsync(7169)));
        Assert.All(drive.Referers, referer => Assert.Equal(drive.Portal.Address + "/", referer));
        Assert.Equal(["disk.file.get", "disk.version.get"], drive.Portal.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_file_that_lies_elsewhere_is_followed_there()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.Content = [1, 2, 3];
        drive.OnGet(Reply.Redirect("/store/elsewhere"));
        await using var client = drive.Portal.Client();
        Assert.Equal(drive.Content, await ReadAsync(await client.Disk.Files.OpenAsync(9043)));
    }

    [Fact]
    public async Task A_redirect_without_end_is_left()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        Enumerable.Range(0, 10).ToList().ForEach(_ => drive.OnGet(Reply.Redirect("/store/elsewhere")));
        await using var client = drive.Portal.Client();
        await Assert.ThrowsAsync<RejectedException>(() => client.Disk.Files.OpenAsync(9043));
        Assert.Equal(6, drive.Referers.Count);
    }

    [Theory]
    [InlineData(false, "ended after 100 of 5000 bytes")]
    [InlineData(true, "no usable answer")]
    public async Task A_file_that_ends_early_is_no_shorter_file(bool isCut, string words)
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.Size = 5000;
        drive.OnGet(new Reply(async context =>
        {
            context.Response.ContentLength = isCut ? 5000 : null;
            await context.Response.Body.WriteAsync(new byte[100]);
            await context.Response.Body.FlushAsync();
            if (isCut)
            {
                context.Abort();
            }
        }));
        await using var client = drive.Portal.Client();
        var thrown = await Assert.ThrowsAsync<OutcomeUnknownException>(async () => await ReadAsync(await client.Disk.Files.OpenAsync(9043)));
        Assert.Contains(words, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_is_read_forward_only_and_ended_when_the_caller_leaves()
    {
        await using var drive = await ScriptedDrive.StartAsync();
        drive.Content = [1, 2, 3];
        await using var client = drive.Portal.Client();
        await using var stream = await client.Disk.Files.OpenAsync(9043);
        Assert.Equal((3L, false, 0L), (stream.Length, stream.CanSeek, stream.Position));
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        using var left = new CancellationTokenSource();
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stream.ReadExactlyAsync(new byte[1], left.Token).AsTask());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_signed_address_is_in_no_error_log_or_trace(bool isUpload)
    {
        var traces = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add(traces, $"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Where(tag => activity.Source.Name != "Microsoft.AspNetCore").Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        await using var drive = await ScriptedDrive.StartAsync();
        var echo = Reply.Error(400, "ERROR_TOKEN", $"No file for {ScriptedDrive.Token} and {Uri.EscapeDataString(ScriptedDrive.Token)} of {ScriptedDrive.AuthToken}");
        drive.OnPost(echo);
        drive.OnGet(echo);
        var logger = new RememberingLogger();
        await using var client = drive.Portal.Client(with: options => options with { Logger = logger });
        using var content = new MemoryStream([1, 2, 3]);
        var thrown = await Assert.ThrowsAsync<RejectedException>(async () =>
        {
            if (isUpload)
            {
                await client.Disk.Files.UploadAsync(7, new FileContent("a.bin", content));
            }
            else
            {
                await client.Disk.Files.OpenAsync(9043);
            }
        });
        var file = await client.Disk.Files.GetAsync(9043);
        var said = string.Join('\n', [thrown.ToString(), file.ToString(), .. file.Fields.Select(field => $"{field}"), .. logger.Lines, .. Copy(traces)]);
        Assert.Contains("ERROR_TOKEN", said, StringComparison.Ordinal);
        Assert.DoesNotContain("aWQ9ODkzMCZnZW5lcmF0ZVVuaXF1ZU5hbWU9MCZf", said, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedDrive.AuthToken, said, StringComparison.Ordinal);
    }

    private static void Add(List<string> traces, string line)
    {
        lock (traces)
        {
            traces.Add(line);
        }
    }

    private static List<string> Copy(List<string> traces)
    {
        lock (traces)
        {
            return [.. traces];
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        await using (stream)
        {
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            return copy.ToArray();
        }
    }
}
