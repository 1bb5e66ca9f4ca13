using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Sources.Http;

/// <summary>Fetches all pages of a web service and writes their rows, a JSON object a line. One page is in memory at a time.</summary>
internal sealed class HttpDownload(SourceSettings source, HttpPatience patience)
{
    private readonly HttpSettings _settings = source.Http!;

    /// <exception cref="SourceException">A page cannot be had; what came before is no whole source.</exception>
    public async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        using var reader = new HttpPageReader(_settings, patience);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var address = FirstPage();
        for (var number = 1; address is not null; number++)
        {
            try
            {
                if (number > _settings.Paging.MaxPages)
                    throw new HttpFailure($"there are more than {_settings.Paging.MaxPages} pages", "Raise \"max_pages\" in \"paging\", or ask for larger pages.");

                using var page = await reader.ReadAsync(address, cancellation).ConfigureAwait(false);
                var rows = await WriteAsync(page, output, seen, cancellation).ConfigureAwait(false);
                address = Next(page, number, rows);
            }
            catch (HttpFailure failure)
            {
                var place = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", page {number}");
                throw TextFile.Problem(source, $"{source.Location}{place} cannot be read: {failure.Message}", failure.Remedy, failure);
            }
        }
    }

    private async Task<int> WriteAsync(HttpPage page, Stream output, HashSet<string> seen, CancellationToken cancellation)
    {
        if (page.At(_settings.Rows) is not { ValueKind: JsonValueKind.Array } list)
        {
            var names = page.Document.RootElement.ValueKind == JsonValueKind.Object ? page.Document.RootElement.EnumerateObject().Select(property => property.Name).ToList() : [];
            throw new HttpFailure(
                _settings.Rows is null ? "the answer is no list" : $"there is no list at \"{_settings.Rows}\" in the answer",
                (_settings.Rows is null ? "Say with \"rows: data.items\" where the list stands" : "Correct \"rows\"") + (names.Count == 0 ? "." : $"; the answer has: {string.Join(", ", names)}."));
        }

        // A service that does not know its paging parameter answers the same page for ever.
        if (list.GetArrayLength() > 0 && !seen.Add(Convert.ToHexString(SHA256.HashData(JsonMarshal.GetRawUtf8Value(list)))))
            throw new HttpFailure("it holds the same rows as an earlier page", "Check \"paging\": the service may not know that parameter.");

        foreach (var row in list.EnumerateArray())
        {
            await output.WriteAsync(InOneLine(row), cancellation).ConfigureAwait(false);
            output.WriteByte((byte)'\n');
        }

        return list.GetArrayLength();
    }

    /// <summary>As the service sent it, so that what is wrong in a row shows when that row is read.</summary>
    private static byte[] InOneLine(JsonElement row)
    {
        var bytes = JsonMarshal.GetRawUtf8Value(row).ToArray();
        bytes.AsSpan().Replace((byte)'\n', (byte)' ');
        bytes.AsSpan().Replace((byte)'\r', (byte)' ');
        return bytes;
    }

    private Uri FirstPage() => _settings.Paging.Page is { } name ? With(_settings.Address, name, _settings.Paging.First.ToString(CultureInfo.InvariantCulture)) : _settings.Address;

    private Uri? Next(HttpPage page, int number, int rows) => _settings.Paging switch
    {
        { Link: HttpPaging.HeaderLink } => Linked(page, page.NextByHeader),
        { Link: { } path } => Linked(page, page.Text(path)),
        { Cursor: { } path, Into: { } into } => page.Text(path) is { } mark ? With(_settings.Address, into, mark) : null,
        { Page: { } name } when rows > 0 => With(_settings.Address, name, (_settings.Paging.First + number).ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static Uri? Linked(HttpPage page, string? link)
    {
        if (link is null)
            return null;

        return Uri.TryCreate(page.Address, link, out var next) && (next.Scheme == Uri.UriSchemeHttps || (next.Scheme == Uri.UriSchemeHttp && next.IsLoopback))
            ? next
            : throw new HttpFailure("the next page's address is none that may be asked", "Use https; plain http is taken for this machine only.");
    }

    /// <summary>The address with a query parameter set, in place of one of that name.</summary>
    private static Uri With(Uri address, string name, string value)
    {
        var own = Uri.EscapeDataString(name) + "=";
        var others = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !pair.StartsWith(own, StringComparison.Ordinal));
        return new UriBuilder(address) { Query = string.Join('&', others.Append(own + Uri.EscapeDataString(value))) }.Uri;
    }
}
