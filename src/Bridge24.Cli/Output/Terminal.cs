using Spectre.Console;

namespace Bridge24.Cli.Output;

/// <summary>The two streams: results go to stdout, everything else to stderr.</summary>
internal static class Terminal
{
    private const int WidthWithoutTerminal = 160;

    public static IAnsiConsole Results { get; } = Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Notes { get; } = Create(Console.Error, Console.IsErrorRedirected);

    public static bool IsWatched => !Console.IsErrorRedirected;

    public static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)));
        }

        return table;
    }

    public static void Line(string text) => Console.Out.WriteLine(text);

    /// <summary>A line for people: it wraps at words on a terminal, and stays a line elsewhere.</summary>
    public static void Words(string text, Style? style = null)
    {
        if (Console.IsOutputRedirected)
        {
            Line(text);
        }
        else
        {
            Results.WriteLine(text, style ?? Style.Plain);
        }
    }

    public static void Note(string text)
    {
        if (Console.IsErrorRedirected)
        {
            Console.Error.WriteLine(text);
        }
        else
        {
            Notes.WriteLine(text, Style.Plain);
        }
    }

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
