using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client.Disk;

namespace Bridge24.Client.Crm;

/// <summary>
/// A file in a field of a record that was read, from <see cref="FieldValue.Files"/>. Its bytes come by <see cref="CrmGroups.OpenFileAsync"/>; the
/// address that they lie at is a secret and lives for a time only.
/// </summary>
public sealed class FieldFile
{
    private FieldFile(long id, Uri? page, string address) => (Id, Page, Address) = (id, page, address);

    /// <summary>Its ID: what <see cref="FieldValue.KeepFile"/> takes.</summary>
    public long Id { get; }

    /// <summary>Where a person who is logged in to the portal finds it; a program does not. Null where the portal gave none.</summary>
    public Uri? Page { get; }

    /// <summary>Where a program loads it from: a secret. Empty where the portal gave none.</summary>
    internal string Address { get; }

    /// <summary>Prints the ID only.</summary>
    public override string ToString() => $"file {Id}";

    internal static FieldFile? Read(JsonElement file) => PhpJson.Number(file, "id") is { } id and > 0
        ? new FieldFile(id, Web(PhpJson.Text(PhpJson.Get(file, "url"))), PhpJson.Text(PhpJson.Get(file, "urlMachine")))
        : null;

    internal static JsonNode ToSend(string name, ReadOnlySpan<byte> content) => content.Length switch
    {
        0 => throw new ArgumentException("The file has no bytes, and the portal would leave the field empty without a word. Leave the file out, or clear the field with null.", nameof(content)),
        > DiskCall.LargestFile => throw new ArgumentException($"A file of {content.Length} bytes is more than the {DiskCall.LargestFile} that a call carries. Upload it to the drive, and keep its ID in the field.", nameof(content)),
        _ => new JsonArray(JsonValue.Create(DiskCall.Name(name, nameof(name))), JsonValue.Create(Convert.ToBase64String(content))),
    };

    // A path alone would be taken for a file of this machine.
    private static Uri? Web(string text) => Uri.TryCreate(text, UriKind.Absolute, out var page) && !page.IsFile ? page : null;
}
