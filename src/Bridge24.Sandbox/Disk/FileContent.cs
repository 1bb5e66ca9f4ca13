using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Disk;

/// <summary>A file inside a call: ["name", "base64"].</summary>
internal static class FileContent
{
    public static (string Name, byte[] Bytes) Read(object? raw)
    {
        if (raw is not PhpArray { Count: 2 } pair || pair.Values.Any(part => part is not string)) throw Wrong();
        var parts = pair.Values.Select(PhpText.Of).ToList();
        var bytes = Decode(parts[1]);
        return parts[0].Length > 0 && bytes.Length > 0 ? (parts[0], bytes) : throw Wrong();
    }

    // As PHP decodes: what is no base64 is skipped, and a broken text gives a broken file.
    public static byte[] Decode(string text)
    {
        var clean = string.Concat(text.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/'));
        if (clean.Length % 4 == 1) clean = clean[..^1];
        return Convert.FromBase64String(clean.PadRight((clean.Length + 3) / 4 * 4, '='));
    }

    private static ApiException Wrong() => new(400, "ERROR_ARGUMENT", "Invalid value of parameter {fileContent}");
}
