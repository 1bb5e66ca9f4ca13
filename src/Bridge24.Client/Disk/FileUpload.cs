using System.Globalization;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Disk;

/// <summary>An upload in two steps: the portal gives an address, and the file is posted there.</summary>
internal sealed class FileUpload(Portal portal, FileTransfer transfer)
{
    private const string Method = "disk.folder.uploadFile";
    private const int MostAttempts = 4;

    public async Task<DiskFile> RunAsync(long folderId, FileContent content, CancellationToken ct)
    {
        var name = DiskCall.Name(content.Name, nameof(content));
        var source = await UploadSource.OpenAsync(content, again: false, ct).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            for (var attempt = 1; ; attempt++)
            {
                var (address, field) = await AddressAsync(folderId, content, ct).ConfigureAwait(false);
                await portal.AdmitAsync(Method, ct).ConfigureAwait(false);
                source.Rewind();
                var outcome = await transfer.PostAsync(address, field, name, source.Stream, source.Length, content.Progress, ct).ConfigureAwait(false);
                if (outcome.Answer is { } answer)
                {
                    return PhpJson.Number(answer.Result, "ID") is not null ? new DiskFile(answer.Result) : throw Unclear(folderId, name);
                }

                var failure = outcome.Failure!;
                if (failure.Kind != FailureKind.NotExecuted || !source.CanRepeat || attempt == MostAttempts)
                {
                    var trace = new CallTrace(Keys(folderId, name), portal.Options.Clock.GetUtcNow() + portal.Options.UncertainFor);
                    throw SignedAddress.Exception(portal, Method, failure, address, MethodSafety.Create, attempt, trace);
                }

                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)) * (1 + (0.25 * portal.Options.Chance())), portal.Options.Clock, ct).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Without a file the method changes nothing: it only tells where to post.</summary>
    private async Task<(Uri Address, string Field)> AddressAsync(long folderId, FileContent content, CancellationToken ct)
    {
        var parameters = DiskCall.WithId(folderId);
        if (content.GenerateUniqueName)
        {
            parameters["generateUniqueName"] = JsonValue.Create(true);
        }

        var result = (await portal.SendAsync(new Call(Method, parameters) { Safety = MethodSafety.Read }, ct).ConfigureAwait(false)).Result;
        return (transfer.Address(PhpJson.Text(PhpJson.Get(result, "uploadUrl"))), PhpJson.Text(PhpJson.Get(result, "field"))) is ({ } address, { Length: > 0 } field)
            ? (address, field)
            : throw new RejectedException($"{Method} gave no address to upload to, or one that is not safe. Nothing was uploaded. Check that the portal has https.") { Method = Method };
    }

    private static OutcomeUnknownException Unclear(long folderId, string name) =>
        new("The upload was answered without a file. It may be there: look in the folder before you send it again.") { Method = Method, Keys = Keys(folderId, name) };

    /// <summary>A file is looked up in its folder by its name.</summary>
    private static Dictionary<string, string> Keys(long folderId, string name) =>
        new(StringComparer.Ordinal) { ["id"] = folderId.ToString(CultureInfo.InvariantCulture), ["NAME"] = name };
}
