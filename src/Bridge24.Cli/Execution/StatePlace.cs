using Bridge24.State;

namespace Bridge24.Cli.Execution;

/// <summary>Where the state is, and the key for its secrets.</summary>
internal static class StatePlace
{
    private const int KeyBytes = 32;

    public static string DataFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "bridge24");

    public static StateOptions Options(string? given)
    {
        var path = given ?? Environment.GetEnvironmentVariable("BRIDGE24_STATE");
        if (string.IsNullOrWhiteSpace(path))
        {
            path = Path.Combine(DataFolder, "state.db");
        }

        return StateOptions.At(path) with { Key = Key() };
    }

    /// <summary>The key for secrets; null when none is set.</summary>
    public static byte[]? Key() => Key(Environment.GetEnvironmentVariable("BRIDGE24_KEY"));

    private static byte[]? Key(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var bytes = text.StartsWith('@') ? FileKey(text[1..]) : Decoded(text);
        return bytes is { Length: KeyBytes }
            ? bytes
            : throw new UsageException("BRIDGE24_KEY does not hold 32 bytes.", "Give 32 bytes in base64, or @FILE with 32 raw bytes or their base64. New one: openssl rand -base64 32");
    }

    private static byte[]? FileKey(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return bytes.Length == KeyBytes ? bytes : Decoded(System.Text.Encoding.UTF8.GetString(bytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file \"{file}\" of BRIDGE24_KEY cannot be read: {exception.Message}", "Correct the path or its rights.");
        }
    }

    private static byte[]? Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) ? bytes[..written] : null;
    }
}
