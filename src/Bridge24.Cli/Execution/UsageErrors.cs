using System.CommandLine;
using System.CommandLine.Parsing;

namespace Bridge24.Cli.Execution;

/// <summary>Words what is wrong with the arguments.</summary>
internal static class UsageErrors
{
    public static UsageException Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = Name(parsed.CommandResult);
        var help = $"See: {name} --help";
        var option = parsed.Tokens.FirstOrDefault(token => token is { Type: TokenType.Argument, Value.Length: > 2 } && token.Value.StartsWith("--", StringComparison.Ordinal));
        if (option is not null)
        {
            return new UsageException($"\"{name}\" has no option \"{option.Value}\".", Nearest.Ask(Nearest.To(option.Value, Options(parsed.CommandResult)), help));
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            var token = parsed.UnmatchedTokens[0];
            var options = Options(parsed.CommandResult);
            return token.StartsWith('-')
                ? new UsageException($"\"{name}\" has no option \"{token}\".", Nearest.Ask(Nearest.To(token, options), help))
                : command.Subcommands.Count > 0
                    ? new UsageException($"\"{name}\" has no command \"{token}\".", Nearest.Ask(Nearest.To(token, command.Subcommands.Select(sub => sub.Name)), help))
                    : new UsageException($"\"{name}\" does not know what to do with \"{token}\".", help);
        }

        var missing = command.Arguments.FirstOrDefault(argument =>
            argument.Arity.MinimumNumberOfValues > 0 && (parsed.GetResult(argument)?.Tokens.Count ?? 0) == 0);
        if (missing is not null)
        {
            return new UsageException($"\"{name}\" needs {missing.Name}.", Example(command, help));
        }

        if (command is { Action: null, Subcommands.Count: > 0 })
        {
            var known = string.Join(", ", command.Subcommands.Select(sub => sub.Name));
            return new UsageException($"\"{name}\" needs a command: {known}.", Example(command, help));
        }

        var required = command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is null);
        return required is not null
            ? new UsageException($"\"{name}\" needs {required.Name}.", Example(command, help))
            : new UsageException(parsed.Errors[0].Message.ReplaceLineEndings(" ").Replace('\'', '"').Replace("\t", "", StringComparison.Ordinal).Trim(), help);
    }

    private static string Example(Command command, string help) =>
        command is Verb { Examples.Count: > 0 } verb ? $"Example: {verb.Examples[0]}" : help;

    private static string Name(CommandResult result)
    {
        var names = new List<string>();
        for (SymbolResult? at = result; at is CommandResult command; at = at.Parent)
        {
            names.Insert(0, command.Command is RootCommand ? "b24" : command.Command.Name);
        }

        return string.Join(' ', names);
    }

    private static IEnumerable<string> Options(CommandResult result)
    {
        for (SymbolResult? at = result; at is CommandResult command; at = at.Parent)
        {
            foreach (var option in command.Command.Options.Where(option => option.Recursive || ReferenceEquals(at, result)))
            {
                yield return option.Name;
            }
        }
    }
}
