using System.Globalization;
using System.IO.Enumeration;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Faults;

internal sealed class FaultRule
{
    private static readonly Dictionary<string, FaultKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["refuse"] = FaultKind.Refuse,
        ["drop-before"] = FaultKind.DropBefore,
        ["drop-after"] = FaultKind.DropAfter,
        ["late"] = FaultKind.Late,
        ["500-before"] = FaultKind.ServerErrorBefore,
        ["500-after"] = FaultKind.ServerErrorAfter,
        ["html"] = FaultKind.Html,
        ["html-after"] = FaultKind.HtmlAfter,
        ["error"] = FaultKind.Error,
        ["half"] = FaultKind.Half,
        ["slow"] = FaultKind.Slow,
        ["answer"] = FaultKind.Answer,
        ["cut"] = FaultKind.Cut,
    };

    private long _left = long.MaxValue;
    private long _skip;

    private FaultRule(string text, string method, FaultKind kind) => (Text, Method, Kind) = (text, method, kind);

    /// <summary>The rule as it was given.</summary>
    public string Text { get; }

    public string Method { get; }

    public FaultKind Kind { get; }

    public double Probability { get; private set; } = 1;

    public double Seconds { get; private set; } = 1;

    public int? Position { get; private set; }

    public string Code { get; private set; } = "ERROR_CORE";

    /// <summary>It meets only what carries this text, without blanks and other characters that a query writes in its own way.</summary>
    public string? With { get; private set; }

    public int Status { get; private set; } = 503;

    /// <summary>Requests and commands that it has met.</summary>
    public long Hits { get; private set; }

    /// <summary>It meets no more requests.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>It meets a command rather than the request that carries it.</summary>
    public bool IsForCommands => Kind is FaultKind.Error or FaultKind.Cut;

    public static FaultRule Parse(string text)
    {
        var parts = text.Trim().Split(':');
        if (parts.Length < 2 || parts[0].Length == 0)
            throw new FormatException($"Fault rule \"{text}\" is not METHOD:KIND[:option=value].");
        if (!Kinds.TryGetValue(parts[1], out var kind))
            throw new FormatException($"Fault kind \"{parts[1]}\" is not known. Use one of {string.Join(", ", Kinds.Keys)}.");
        var rule = new FaultRule(text.Trim(), parts[0], kind);
        foreach (var option in parts.Skip(2)) rule.Set(option, text);
        return rule;
    }

    public bool IsFor(string method) => FileSystemName.MatchesSimpleExpression(Method, method);

    /// <summary>Positions count from 1.</summary>
    public bool IsAt(int position) => Position is null || Position == position;

    public bool IsCarriedBy(PhpArray? arguments) => With is null || (arguments is not null && arguments.Values.Any(Carries));

    /// <summary>What a command throws that meets the rule.</summary>
    public Exception Failure() => Kind == FaultKind.Cut
        ? new ServerTimeExceededException()
        : new ApiException(400, Code, "The sandbox was told to fail here");

    public bool Take(Random random)
    {
        if (_left <= 0) return false;
        if (_skip > 0)
        {
            _skip--;
            return false;
        }

        if (Probability < 1 && random.NextDouble() >= Probability) return false;
        _left--;
        Hits++;
        return true;
    }

    private bool Carries(object? value) => value switch
    {
        PhpArray inner => IsCarriedBy(inner),
        string text => text.Contains(With!, StringComparison.Ordinal),
        _ => false,
    };

    private void Set(string option, string text)
    {
        var pair = option.Split('=', 2);
        var value = pair.Length == 2 ? pair[1] : "";
        try
        {
            switch (pair[0])
            {
                case "count": _left = long.Parse(value, CultureInfo.InvariantCulture); break;
                case "after": _skip = long.Parse(value, CultureInfo.InvariantCulture); break;
                case "probability": Probability = double.Parse(value, CultureInfo.InvariantCulture); break;
                case "seconds": Seconds = double.Parse(value, CultureInfo.InvariantCulture); break;
                case "position": Position = int.Parse(value, CultureInfo.InvariantCulture); break;
                case "with": With = value; break;
                case "status": Status = int.Parse(value, CultureInfo.InvariantCulture); break;
                case "code": Code = value; break;
                default: throw new FormatException("unknown");
            }
        }
        catch (FormatException error)
        {
            throw new FormatException(
                $"Option \"{option}\" of fault rule \"{text}\" is not understood. Use count, probability, after, seconds, position, with, status or code.", error);
        }
    }
}
