namespace Bridge24.Cli.Execution;

/// <summary>Parts a message into what is wrong and what to do.</summary>
internal static class Sentences
{
    public static (string Fact, string? Remedy) Part(string message)
    {
        var depth = 0;
        var quoted = false;
        for (var at = 0; at < message.Length - 2; at++)
        {
            var sign = message[at];
            quoted ^= sign == '"';
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign is '.' or '?' && !quoted && depth <= 0 && message[at + 1] == ' ' && char.IsUpper(message[at + 2]))
            {
                return (message[..(at + 1)], message[(at + 2)..].Trim());
            }
        }

        return (message, null);
    }
}
