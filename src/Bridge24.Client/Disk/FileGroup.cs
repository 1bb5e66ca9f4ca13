using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Disk;

/// <summary>Files, behind <c>disk.file.*</c> and <c>disk.version.*</c>.</summary>
public sealed class FileGroup
{
    private readonly Portal _portal;
    private readonly FileTransfer _transfer;
    private readonly FileDownload _download;

    internal FileGroup(Portal portal, FileTransfer transfer) => (_portal, _transfer, _download) = (portal, transfer, new FileDownload(portal, transfer));

    /// <summary>A file by its ID, by <c>disk.file.get</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFile> GetAsync(long id, CancellationToken ct = default) =>
        new(await _portal.CallAsync("disk.file.get", DiskCall.WithId(id), ct).ConfigureAwait(false));

    /// <summary>
    /// Uploads a file into a folder, by <c>disk.folder.uploadFile</c> in two steps, of any size with constant memory. What was certainly not
    /// taken is sent again where the stream can seek; the file is never sent twice.
    /// </summary>
    /// <exception cref="ArgumentException">The name is none, or the stream cannot be read.</exception>
    /// <exception cref="InvalidDataException">The stream ended before the length that was said, or goes on after it. Nothing is in the portal.</exception>
    /// <exception cref="OutcomeUnknownException">The file may or may not be there: look for its name.</exception>
    /// <exception cref="RejectedException">The name is taken, or the file is too large for the portal.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task<DiskFile> UploadAsync(long folderId, FileContent content, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(folderId);
        return new FileUpload(_portal, _transfer).RunAsync(folderId, content, ct);
    }

    /// <summary>Opens a file for reading, from start to end. A file that ends early is an <see cref="OutcomeUnknownException"/> while it is read.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<Stream> OpenAsync(long id, CancellationToken ct = default) =>
        await StreamAsync("disk.file.get", await _portal.CallAsync("disk.file.get", DiskCall.WithId(id), ct).ConfigureAwait(false), ct).ConfigureAwait(false);

    /// <summary>Opens a version of a file for reading; <paramref name="versionId"/> is <see cref="FileVersion"/>'s ID, by <c>disk.version.get</c>.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    public async Task<Stream> OpenVersionAsync(long versionId, CancellationToken ct = default) =>
        await StreamAsync("disk.version.get", await _portal.CallAsync("disk.version.get", DiskCall.WithId(versionId), ct).ConfigureAwait(false), ct).ConfigureAwait(false);

    /// <summary>The versions of a file, by <c>disk.file.getVersions</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<FileVersion> VersionsAsync(long id, CancellationToken ct = default) =>
        _portal.ListAsync(new ListRequest("disk.file.getVersions") { Parameters = DiskCall.WithId(id) }, ct).Select(row => new FileVersion(row));

    /// <summary>
    /// Uploads a new version of a file, by <c>disk.file.uploadVersion</c>. The method takes the file within the call, as Base64: it is read while the
    /// call is sent, with constant memory, and may have 1.5 GB, since a request to the cloud ends at 2 GB. A version that may have been taken is never sent twice.
    /// </summary>
    /// <exception cref="ArgumentException">The name is none, the stream cannot be read, or the file is too large for a call.</exception>
    /// <exception cref="InvalidDataException">The stream ended before the length that was said, or changed while it was sent. There is no new version.</exception>
    /// <exception cref="OutcomeUnknownException">The version may or may not be there.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFile> UploadVersionAsync(long id, FileContent content, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var parameters = DiskCall.WithId(id);
        var name = DiskCall.Name(content.Name, nameof(content));
        if (content.Length > DiskCall.LargestStreamed)
        {
            throw TooLarge(content.Length.Value, nameof(content));
        }

        var source = await UploadSource.OpenAsync(content, again: true, ct).ConfigureAwait(false);
        await using var closed = source.ConfigureAwait(false);
        if (source.Length > DiskCall.LargestStreamed)
        {
            throw TooLarge(source.Length, nameof(content));
        }

        var file = new CallFile(source, content.Progress);
        parameters["fileContent"] = new JsonArray(JsonValue.Create(name), JsonValue.Create(file.Marker));
        return new DiskFile((await _portal.SendAsync(new Call("disk.file.uploadVersion", parameters) { File = file }, ct).ConfigureAwait(false)).Result);
    }

    private static ArgumentException TooLarge(long length, string parameter) =>
        new($"A version of {length} bytes is more than the {DiskCall.LargestStreamed} that a call carries. Upload it as a file of its own.", parameter);

    /// <summary>Makes an earlier version the current one, by <c>disk.file.restoreFromVersion</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFile> RestoreVersionAsync(long id, long versionId, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(versionId);
        var parameters = DiskCall.WithId(id);
        parameters["versionId"] = JsonValue.Create(versionId);
        return new DiskFile(await _portal.CallAsync("disk.file.restoreFromVersion", parameters, ct).ConfigureAwait(false));
    }

    /// <summary>Renames a file, by <c>disk.file.rename</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFile> RenameAsync(long id, string name, CancellationToken ct = default)
    {
        var parameters = DiskCall.WithId(id);
        parameters["newName"] = JsonValue.Create(DiskCall.Name(name, nameof(name)));
        return new DiskFile(await DiskCall.ChangeAsync(_portal, "disk.file.rename", parameters, ct).ConfigureAwait(false));
    }

    /// <summary>Moves a file into another folder, by <c>disk.file.moveTo</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<DiskFile> MoveAsync(long id, long targetFolderId, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(targetFolderId);
        var parameters = DiskCall.WithId(id);
        parameters["targetFolderId"] = JsonValue.Create(targetFolderId);
        return new DiskFile(await DiskCall.ChangeAsync(_portal, "disk.file.moveTo", parameters, ct).ConfigureAwait(false));
    }

    /// <summary>Moves a file into the recycle bin, by <c>disk.file.markDeleted</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task RecycleAsync(long id, CancellationToken ct = default) => DiskCall.ChangeAsync(_portal, "disk.file.markDeleted", DiskCall.WithId(id), ct);

    /// <summary>Deletes a file for good, by <c>disk.file.delete</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default) => DiskCall.RemoveAsync(_portal, "disk.file.delete", id, ct);

    private Task<Stream> StreamAsync(string method, JsonElement row, CancellationToken ct) =>
        _download.OpenAsync(method, PhpJson.Text(PhpJson.Get(row, "DOWNLOAD_URL")), PhpJson.Number(row, "SIZE"), ct);
}
