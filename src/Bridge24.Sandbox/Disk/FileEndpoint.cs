using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Disk;

/// <summary>Answers the signed addresses: a multipart upload, and a download. Faults and the log know them as disk.upload and disk.download.</summary>
internal sealed class FileEndpoint(PortalState portal, Exchange exchange)
{
    public const string Field = "file";

    private readonly DiskEditor _editor = new(portal);
    private readonly DiskView _view = new(portal);

    public async Task HandleAsync(HttpContext context, string what)
    {
        var visit = await exchange.BeginAsync("disk." + what, context.RequestAborted).ConfigureAwait(false);
        Answer? answer;
        try
        {
            var payload = portal.Links.Read(what, context.Request.Query["token"].ToString());
            var content = what == "upload" ? await ReadAsync(context.Request).ConfigureAwait(false) : ("", []);
            answer = await exchange.MeetFaultAsync(context, visit, () => Task.FromResult(Run(what, payload, content)),
                () => Answer.Error(503, "QUERY_LIMIT_EXCEEDED", "Too many requests")).ConfigureAwait(false);
        }
        catch (ApiException error)
        {
            answer = Answer.Error(error.Status, error.Code, error.Message);
        }

        await exchange.EndAsync(context, visit, answer).ConfigureAwait(false);
    }

    private Answer Run(string what, PhpArray payload, (string Name, byte[] Bytes) content)
    {
        try
        {
            lock (portal.Lock) return what == "upload" ? Upload(payload, content) : Download(payload);
        }
        catch (ApiException error)
        {
            return Answer.Error(error.Status, portal.Quirks.Spell(error.Code), error.Message);
        }
    }

    private Answer Upload(PhpArray payload, (string Name, byte[] Bytes) content)
    {
        var folder = Find(payload, "id");
        PhpText.TryInteger(payload.Find("user"), out var user);
        var file = _editor.AddFile(folder, content.Name, content.Bytes, PhpText.IsYes(payload.Find("generateUniqueName")), user);
        return new Answer(200, Answer.Json, PhpJson.Write(new PhpArray { ["result"] = _view.Show(file, isNew: true) }));
    }

    private Answer Download(PhpArray payload)
    {
        if (PhpText.Of(payload.Find("service")) == "version")
        {
            PhpText.TryInteger(payload.Find("id"), out var id);
            return portal.Disk.Version(id, out _) is { } version ? Bytes(version) : throw new ApiException(400, "ERROR_NOT_FOUND", $"Could not find entity with id `{id}`");
        }

        return Bytes(Find(payload, "id").Current);
    }

    private static Answer Bytes(FileVersion version) => new(200, "application/octet-stream", version.Content)
    {
        Headers = [("Content-Disposition", $"attachment; filename*=utf-8''{Uri.EscapeDataString(version.Name)}")],
    };

    private DiskObject Find(PhpArray payload, string name) => PhpText.TryInteger(payload.Find(name), out var id) && portal.Disk.Find(id) is { } known
        ? known
        : throw new ApiException(400, "ERROR_NOT_FOUND", $"Could not find entity with id `{PhpText.Of(payload.Find(name))}`");

    private static async Task<(string Name, byte[] Bytes)> ReadAsync(HttpRequest request)
    {
        IFormFile? file = null;
        if (request.HasFormContentType)
        {
            try
            {
                file = (await request.ReadFormAsync(request.HttpContext.RequestAborted).ConfigureAwait(false)).Files.GetFile(Field);
            }
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                file = null;
            }
        }

        if (file is null || file.FileName.Length == 0) throw new ApiException(400, "ERROR_ARGUMENT", $"Invalid value of parameter {{{Field}}}");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, request.HttpContext.RequestAborted).ConfigureAwait(false);
        return (Path.GetFileName(file.FileName), bytes.ToArray());
    }
}
