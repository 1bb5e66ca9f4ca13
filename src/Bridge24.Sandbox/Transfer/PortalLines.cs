using System.Text;
using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Snapshots;

namespace Bridge24.Sandbox.Transfer;

/// <summary>Everything that the portal keeps as lines of JSON.</summary>
internal sealed class PortalLines(PortalState portal, ApplicationRegistry applications)
{
    public const string ContentType = "application/x-ndjson; charset=utf-8";

    // Each part may point to those before it.
    private readonly IStateLines[] _parts =
    [
        new PeopleLines(portal), new DirectoryLines(portal), new RecordLines(portal), new DiskLines(portal), new RowLines(portal), new EventLines(portal, applications),
    ];

    public byte[] Write()
    {
        using var lines = new MemoryStream();
        lock (portal.Lock)
        {
            foreach (var line in _parts.SelectMany(part => part.Write()))
            {
                lines.Write(PhpJson.Write(line));
                lines.WriteByte((byte)'\n');
            }
        }

        return lines.ToArray();
    }

    /// <summary>
    /// Adds what the lines hold, in the place of what has the same ids, and returns the number of records of the CRM in them;
    /// throws <see cref="FormatException"/>, and keeps nothing, when a line is not understood.
    /// </summary>
    public int Read(string text)
    {
        lock (portal.Lock)
        {
            var before = StateImage.Take(portal);
            try
            {
                var number = 0;
                return text.Split('\n').Count(line => ReadLine(line, ++number));
            }
            catch
            {
                before.PutBack();
                throw;
            }
        }
    }

    /// <summary>True for a record of the CRM.</summary>
    private bool ReadLine(string text, int number)
    {
        if (string.IsNullOrWhiteSpace(text)) return false;
        try
        {
            var map = PhpJson.Read(Encoding.UTF8.GetBytes(text)) as PhpArray ?? throw new FormatException("It is not an object.");
            var kind = PhpText.Of(map.Find("kind"));
            var line = new LineReader(map);
            if (!_parts.Any(part => part.TryRead(kind, line))) throw new FormatException($"\"{kind}\" is not a kind of record that the portal has.");
            return map.ContainsKey("fields") && portal.Entity(kind) is not null;
        }
        catch (Exception error) when (error is FormatException or ApiException or System.Text.Json.JsonException or InvalidCastException or NullReferenceException)
        {
            throw new FormatException($"Line {number} cannot be imported: {error.Message}", error);
        }
    }
}
