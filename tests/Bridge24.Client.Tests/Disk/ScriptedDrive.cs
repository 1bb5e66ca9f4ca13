using Bridge24.Client.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bridge24.Client.Tests.Disk;

/// <summary>A drive behind real HTTP: it gives signed addresses, takes multipart forms there, and gives files back.</summary>
internal sealed class ScriptedDrive : IAsyncDisposable
{
    public const string Token = "disk|aWQ9ODkzMCZnZW5lcmF0ZVVuaXF1ZU5hbWU9MCZf";
    public const string AuthToken = "929b78690000071b006e2cf2000004f5";

    private readonly Queue<Reply> _posts = new();
    private readonly Queue<Reply> _gets = new();
    private long _received;

    private ScriptedDrive(ScriptedPortal portal)
    {
        Portal = portal;
        portal.Otherwise = request => request.Method switch
        {
            "disk.folder.uploadFile" => Reply.Json($$$"""{"result":{"field":"file","uploadUrl":"{{{UploadAddress ?? Signed("upload.json")}}}"}}"""),
            "disk.file.get" => Reply.Json($$$"""{"result":{"ID":"9043","NAME":"a.bin","TYPE":"file","SIZE":"{{{Size ?? Content.Length}}}","DOWNLOAD_URL":"{{{DownloadAddress ?? Signed("download.json")}}}"}}"""),
            "disk.version.get" => Reply.Json($$$"""{"result":{"ID":"7169","OBJECT_ID":"9043","SIZE":"{{{Content.Length}}}","DOWNLOAD_URL":"{{{Signed("download.json")}}}"}}"""),
            _ => Reply.Error(404, "ERROR_METHOD_NOT_FOUND"),
        };
        portal.Elsewhere = AnswerAsync;
    }

    public ScriptedPortal Portal { get; }

    public byte[] Content { get; set; } = [];

    public long? Size { get; set; }

    public string? UploadAddress { get; set; }

    public string? DownloadAddress { get; set; }

    /// <summary>The names under which files came.</summary>
    public List<string> Names { get; } = [];

    public List<long?> Lengths { get; } = [];

    public List<string> Referers { get; } = [];

    /// <summary>How many bytes of files came, whole ones or not.</summary>
    public long Received => Interlocked.Read(ref _received);

    /// <summary>Keeps no bytes of what comes, only their number.</summary>
    public bool CountsOnly { get; set; }

    public static async Task<ScriptedDrive> StartAsync() => new(await ScriptedPortal.StartAsync());

    /// <summary>Answers the next upload, once it has been read, in this way.</summary>
    public void OnPost(Reply reply) => _posts.Enqueue(reply);

    /// <summary>Answers the next download in this way.</summary>
    public void OnGet(Reply reply) => _gets.Enqueue(reply);

    public string Signed(string page) => $"{Portal.Address}/rest/{page}?auth={AuthToken}&token={Uri.EscapeDataString(Token)}";

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task<bool> AnswerAsync(HttpContext context)
    {
        var page = context.Request.Path.Value!.Split('/')[^1];
        if (page is not ("upload.json" or "download.json" or "elsewhere"))
        {
            return false;
        }

        Assert.Equal(Token, page == "elsewhere" ? Token : context.Request.Query["token"].ToString());
        Referers.Add(context.Request.Headers.Referer.ToString());
        var replies = page == "upload.json" ? _posts : _gets;
        if (page == "upload.json")
        {
            await ReadAsync(context);
        }

        await (replies.TryDequeue(out var reply) ? reply : page == "upload.json" ? Stored() : File()).WriteAsync(context);
        return true;
    }

    private Reply Stored() => Reply.Json($$$"""{"result":{"ID":9011,"NAME":"a.bin","TYPE":"file","SIZE":"{{{Content.Length}}}","GLOBAL_CONTENT_VERSION":1,"DOWNLOAD_URL":"{{{Signed("download.json")}}}"}}""");

    private Reply File() => new(context => context.Response.Body.WriteAsync(Content).AsTask());

    private async Task ReadAsync(HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        Lengths.Add(context.Request.ContentLength);
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(context.Request.ContentType!).Boundary).Value!;
        var reader = new MultipartReader(boundary, context.Request.Body) { BodyLengthLimit = null };
        var section = (await reader.ReadNextSectionAsync())!;
        var disposition = section.GetContentDispositionHeader()!;
        Assert.Equal("file", HeaderUtilities.RemoveQuotes(disposition.Name).Value);
        Names.Add(HeaderUtilities.RemoveQuotes(disposition.FileName).Value!);
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await section.Body.ReadAsync(buffer)) > 0)
        {
            Interlocked.Add(ref _received, read);
            kept.Write(buffer, 0, CountsOnly ? 0 : read);
        }

        Assert.Null(await reader.ReadNextSectionAsync());
        Content = kept.ToArray();
    }
}
