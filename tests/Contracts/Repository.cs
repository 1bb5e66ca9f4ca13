using System.Text.RegularExpressions;

namespace Bridge24.Contracts;

/// <summary>The checked-out sources, for tests about what stands in them.</summary>
internal static partial class Repository
{
    public static string Root { get; } = Find();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The C# blocks of a page, without indentation.</summary>
    public static IReadOnlyList<string> Code(params string[] page) =>
        [.. CSharp().Matches(Read(page)).Select(match => WithoutIndentation(match.Groups["code"].Value))];

    public static string WithoutIndentation(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())).Trim();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bridge24.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex("```(csharp|cs|c#)\r?\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CSharp();
}
