using Bridge24.Client.Disk;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Disk;

[Emulated]
public sealed class Drive_on_sandbox
{
    [Fact]
    public async Task A_file_goes_up_comes_back_grows_versions_and_is_removed()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var disk = portal.Client.Disk;
        var root = (await disk.Storages.ListAsync().FirstAsync()).RootFolderId;
        var folder = await disk.Folders.AddAsync(root, "Offers");
        var bytes = SourceStream.Bytes(500_000);
        var file = await disk.Files.UploadAsync(folder.Id, new FileContent("отчёт.bin", new SourceStream(bytes.Length)));
        Assert.Equal(("отчёт.bin", 500_000L, folder.Id), (file.Name, file.Size, file.ParentId));
        Assert.Equal(bytes, await ReadAsync(disk.Files.OpenAsync(file.Id)));

        using var second = new MemoryStream([1, 2, 3]);
        await disk.Files.UploadVersionAsync(file.Id, new FileContent("отчёт.bin", second));
        Assert.Equal([1, 2, 3], await ReadAsync(disk.Files.OpenAsync(file.Id)));
        var versions = await disk.Files.VersionsAsync(file.Id).ToListAsync();
        var first = versions.Single(version => version.Size == 500_000);
        Assert.Equal(bytes, await ReadAsync(disk.Files.OpenVersionAsync(first.Id)));
        await disk.Files.RestoreVersionAsync(file.Id, first.Id);
        Assert.Equal(bytes, await ReadAsync(disk.Files.OpenAsync(file.Id)));

        await disk.Files.RenameAsync(file.Id, "report.bin");
        Assert.Equal(["report.bin"], await disk.Folders.ListAsync(folder.Id).Select(entry => entry.Name!).ToListAsync());
        await disk.Files.MoveAsync(file.Id, root);
        Assert.Empty(await disk.Folders.ListAsync(folder.Id).ToListAsync());
        await disk.Files.DeleteAsync(file.Id);
        await disk.Folders.DeleteAsync(folder.Id);
        await Assert.ThrowsAsync<NotFoundException>(() => disk.Files.GetAsync(file.Id));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_or_made_another()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var disk = portal.Client.Disk;
        var root = (await disk.Storages.ListAsync().FirstAsync()).RootFolderId;
        using var content = new MemoryStream([1]);
        await disk.Files.UploadAsync(root, new FileContent("a.bin", content));
        content.Position = 0;
        await Assert.ThrowsAsync<RejectedException>(() => disk.Files.UploadAsync(root, new FileContent("a.bin", content)));
        content.Position = 0;
        Assert.NotEqual("a.bin", (await disk.Files.UploadAsync(root, new FileContent("a.bin", content) { GenerateUniqueName = true })).Name);
    }

    [Fact]
    public async Task An_upload_whose_answer_is_lost_is_there_once()
    {
        await using var portal = await EmulatedPortal.StartAsync(0, null, "disk.upload:drop-after:count=1");
        var disk = portal.Client.Disk;
        var root = (await disk.Storages.ListAsync().FirstAsync()).RootFolderId;
        using var content = new MemoryStream([1]);
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => disk.Files.UploadAsync(root, new FileContent("a.bin", content)));
        Assert.Single(await disk.Folders.ListAsync(root).OfType<DiskFile>().ToListAsync());
    }

    [Fact]
    public async Task More_entries_than_a_page_holds_come_once_each()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var disk = portal.Client.Disk;
        var root = (await disk.Storages.ListAsync().FirstAsync()).RootFolderId;
        for (var number = 0; number < 60; number++)
        {
            await disk.Folders.AddAsync(root, $"Folder {number}");
        }

        var names = await disk.Folders.ListAsync(root).OfType<DiskFolder>().Select(folder => folder.Name!).ToListAsync();
        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"Folder {number}"), names);
    }

    private static async Task<byte[]> ReadAsync(Task<Stream> opening)
    {
        await using var stream = await opening;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
