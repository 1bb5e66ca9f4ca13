using System.Text.RegularExpressions;

namespace Bridge24.Sync.Flows;

/// <summary>Reads what belongs to an <c>http:</c> source.</summary>
internal static partial class HttpSection
{
    /// <summary>Every key that may stand in <c>paging:</c>.</summary>
    public static readonly string[] PagingKeys = ["link", "page", "first", "cursor", "into", "max_pages"];

    private static readonly string[] Ways = ["link", "page", "cursor"];

    public static HttpSettings? Read(FlowFileText file, YamlSection section, string raw, int line)
    {
        var problems = file.ProblemCount;
        var address = Address(file, raw, line);
        var rows = section.Text("rows");
        var headers = section.Section("headers") is { } given ? Headers(file, given) : [];
        var paging = section.Section("paging") is { } way ? Paging(file, way) : new HttpPaging();
        return address is null || file.ProblemCount > problems ? null : new HttpSettings { Address = address, Rows = rows, Headers = headers, Paging = paging };
    }

    private static Uri? Address(FlowFileText file, string raw, int line)
    {
        if (Secret().IsMatch(raw))
        {
            file.Problem(line, "A password or token stands in the address", "Put it into an environment variable and write ${NAME} in its place, or send it as a header.");
            return null;
        }

        var problems = file.ProblemCount;
        var text = file.Expand(raw, line).Trim();
        if (file.ProblemCount > problems)
            return null;

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            file.Problem(line, $"\"{raw}\" is no web address", "Write it in full: https://shop.example/api/customers.");
        else if (address.Scheme == "http" && !address.IsLoopback)
            file.Problem(line, $"\"{raw}\" is not encrypted", "Use https; plain http is taken for this machine only.");

        return address;
    }

    private static Dictionary<string, SecretText> Headers(FlowFileText file, YamlSection section)
    {
        var headers = new Dictionary<string, SecretText>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in section.Keys)
        {
            var line = section.LineOf(name);
            if (!HeaderName().IsMatch(name))
                file.Problem(line, $"\"{name}\" is not the name of a header", "It has letters, digits and hyphens: X-Api-Key.");
            else if (SecretHeader().IsMatch(name) && section.Raw(name)?.Contains("${", StringComparison.Ordinal) == false)
                file.Problem(line, $"The value of header \"{name}\" stands in the flow file", $"Put it into an environment variable: \"{name}: ${{SHOP_TOKEN}}\".");
            else if (section.Text(name) is { } value)
                headers[name] = new SecretText(value);

            if (headers.TryGetValue(name, out var sent) && sent.Reveal().Any(char.IsControl))
                file.Problem(line, $"Header \"{name}\" has a line break or another control character", "Correct its value.");
        }

        return headers;
    }

    private static HttpPaging Paging(FlowFileText file, YamlSection section)
    {
        section.RefuseOthers(PagingKeys);
        var ways = Ways.Where(section.Has).ToList();
        if (ways.Count != 1)
            file.Problem(section.Line, ways.Count == 0 ? "\"paging\" does not say how the pages follow" : $"\"paging\" has both \"{ways[0]}\" and \"{ways[1]}\"", "Give exactly one of link, page and cursor.");

        if (section.Has("cursor") != section.Has("into"))
            file.Problem(section.LineOf(section.Has("cursor") ? "cursor" : "into"), "\"cursor\" and \"into\" belong together", "\"cursor: meta.next\" says where the mark stands, \"into: after\" which query parameter takes it.");

        if (section.Has("first") && !section.Has("page"))
            file.Problem(section.LineOf("first"), "\"first\" stands without \"page\"", "Leave it out.");

        return new HttpPaging
        {
            Link = section.Text("link"),
            Page = section.Text("page"),
            First = section.Number("first", 0, int.MaxValue / 2) ?? 1,
            Cursor = section.Text("cursor"),
            Into = section.Text("into"),
            MaxPages = section.Number("max_pages", 1, 1_000_000) ?? new HttpPaging().MaxPages,
        };
    }

    [GeneratedRegex(@"://[^/@:]*:(?!\$\{)[^@/]+@|[?&][^=&]*(?:token|secret|password|api_?key)[^=&]*=(?!\$\{)[^&]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("authorization|cookie|token|secret|password|key", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretHeader();

    [GeneratedRegex("^[A-Za-z0-9-]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeaderName();
}
