using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.Disk;

/// <summary>Answers the signed addresses: a multipart upload, and a download. Faults and the log know them as disk.upload, disk.download and crm.file.</summary>
internal sealed class FileEndpoint(PortalState portal, Exchange exchange)
{
    public const string Field = "file";

    private readonly DiskEditor _editor = new(portal);
    private readonly DiskView _view = new(portal);

    public async Task HandleAsync(HttpContext context, string what)
    {
        var name = what == CrmFile.Address ? "crm.file" : "disk." + what;
        var visit = await exchange.BeginAsync(name, context.RequestAborted).ConfigureAwait(false);
        Answer? answer;
        try
        {
            var payload = portal.Links.Read(what, context.Request.Query["token"].ToString());

            // A fault that comes before the call meets the file on its way.
            answer = await exchange.MeetFaultAsync(context, visit, async () => Run(what, payload, what == "upload" ? await ReadAsync(context.Request).ConfigureAwait(false) : ("", [])),
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
        var folder = Find(payload);
        PhpText.TryInteger(payload.Find("user"), out var user);
        var file = _editor.AddFile(folder, content.Name, content.Bytes, PhpText.IsYes(payload.Find("generateUniqueName")), user);
        return new Answer(200, Answer.Json, PhpJson.Write(new PhpArray { ["result"] = _view.Show(file, isNew: true) }));
    }

    private Answer Download(PhpArray payload)
    {
        PhpText.TryInteger(payload.Find("id"), out var id);
        if (PhpText.Of(payload.Find("what")) == CrmFile.Address)
            return portal.Files.Find(id) is { } kept ? Bytes(kept.Name, kept.Content) : throw Missing(id);
        if (PhpText.Of(payload.Find("service")) == "version")
        {
            return portal.Disk.Version(id, out _) is { } version ? Bytes(version.Name, version.Content) : throw Missing(id);
        }

        var file = Find(payload).Current;
        return Bytes(file.Name, file.Content);
    }

    private static Answer Bytes(string name, byte[] content) => new(200, "application/octet-stream", content)
    {
        Headers = [("Content-Disposition", $"attachment; filename*=utf-8''{Uri.EscapeDataString(name)}")],
    };

    private DiskObject Find(PhpArray payload) => PhpText.TryInteger(payload.Find("id"), out var id) && portal.Disk.Find(id) is { } known ? known : throw Missing(id);

    private static ApiException Missing(long id) => new(400, "ERROR_NOT_FOUND", $"Could not find entity with id `{id}`");

    private static async Task<(string Name, byte[] Bytes)> ReadAsync(HttpRequest request)
    {
        var ct = request.HttpContext.RequestAborted;
        try
        {
            var parts = MultipartBody.Of(request);
            while (parts is not null && await parts.NextAsync(ct).ConfigureAwait(false) is { } part)
                if (part is { Name: Field, FileName.Length: > 0 }) return (Path.GetFileName(part.FileName), await part.BytesAsync(ct).ConfigureAwait(false));
        }
        catch (Exception error) when (error is InvalidDataException or IOException && !ct.IsCancellationRequested)
        {
            // A broken body holds no file.
        }

        throw new ApiException(400, "ERROR_ARGUMENT", $"Invalid value of parameter {{{Field}}}");
    }
}
