using Bridge24.Cli.Execution;
using Bridge24.Client;

namespace Bridge24.Cli.Portals;

/// <summary>Reads secrets and texts that are given directly, by standard input, file or environment.</summary>
internal static class Secrets
{
    public static WebhookUrl Webhook(string given)
    {
        var text = Text(given, "--webhook");
        try
        {
            return WebhookUrl.Parse(text);
        }
        catch (FormatException exception)
        {
            var (fact, remedy) = Sentences.Part(exception.Message);
            throw new UsageException(fact, remedy ?? "It looks like https://acme.bitrix24.com/rest/1/CODE/");
        }
    }

    /// <summary>The secret itself, or what - (standard input), @FILE or env:NAME holds.</summary>
    public static string Text(string given, string option)
    {
        if (given == "-")
        {
            return Console.In.ReadToEnd().Trim();
        }

        if (given.StartsWith('@'))
        {
            return ReadFile(given[1..], option).Trim();
        }

        if (!given.StartsWith("env:", StringComparison.Ordinal))
        {
            return given;
        }

        var name = given[4..];
        return Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? value.Trim()
            : throw new UsageException($"The environment variable \"{name}\" of {option} is not set.", $"Set it, or give {option} as @FILE or - (standard input).");
    }

    public static string ReadFile(string file, string option)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file \"{file}\" of {option} cannot be read: {exception.Message}", "Correct the path or its rights.");
        }
    }
}
