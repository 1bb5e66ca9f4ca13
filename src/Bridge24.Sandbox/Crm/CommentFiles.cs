using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>Files of a timeline's comment: pairs of name and base64 on the way in, what is known of each under its id on the way out.</summary>
internal static class CommentFiles
{
    public static PhpArray Read(PortalState portal, object? raw, long user)
    {
        var shown = new PhpArray();
        if (raw is not PhpArray { Count: > 0 } files) return shown;
        var author = portal.Users.First(one => one.Id == user).Person;
        foreach (var pair in files.Values.OfType<PhpArray>())
        {
            if (portal.Files.Read(pair, Dialect.Item) is not { } file) continue;
            var address = portal.Links.Write(CrmFile.Address, new PhpArray { ["id"] = file.Id });
            shown[PhpText.Of(file.Id)] = new PhpArray
            {
                ["id"] = file.Id,
                ["date"] = PortalTime.Format(portal.Now),
                ["type"] = IsImage(file.Name) ? "image" : "file",
                ["name"] = file.Name,
                ["size"] = (long)file.Content.Length,
                ["image"] = IsImage(file.Name) ? new PhpArray { ["width"] = 1L, ["height"] = 1L } : false,
                ["authorId"] = user,
                ["authorName"] = $"{author.Name} {author.LastName}".Trim(),
                ["urlPreview"] = address,
                ["urlShow"] = address,
                ["urlDownload"] = address,
            };
        }

        return shown;
    }

    private static bool IsImage(string name) => Path.GetExtension(name).ToUpperInvariant() is ".GIF" or ".PNG" or ".JPG" or ".JPEG";
}
