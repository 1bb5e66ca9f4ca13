using System.Runtime.CompilerServices;

namespace Bridge24.Client;

/// <summary>
/// Tells references that a command made from data that only looks like one. The very string object counts, not its text:
/// a customer may be named like a reference.
/// </summary>
internal static class ResultReference
{
    private const string Mark = "$result[";

    private static readonly ConditionalWeakTable<string, BatchCommand> Made = [];

    public static string To(BatchCommand command, ReadOnlySpan<string> path)
    {
        var text = new System.Text.StringBuilder(Mark).Append(command.Key).Append(']');
        foreach (var part in path)
        {
            if (string.IsNullOrEmpty(part) || part.AsSpan().ContainsAny('[', ']'))
            {
                throw new ArgumentException($"Path part \"{part}\" is empty or holds a bracket: a reference cannot carry it.", nameof(path));
            }

            text.Append('[').Append(part).Append(']');
        }

        var reference = text.ToString();
        Made.Add(reference, command);
        return reference;
    }

    /// <summary>The command that a text refers to, null for data.</summary>
    public static BatchCommand? Target(string text) => Made.TryGetValue(text, out var command) ? command : null;

    /// <summary>True for text that the server would replace.</summary>
    public static bool LooksLike(string text) => text.Contains(Mark, StringComparison.OrdinalIgnoreCase);
}
