using System.Reflection;
using System.Text.RegularExpressions;
using Bridge24.Contracts;

namespace Bridge24.Client.Tests.Names;

public sealed partial class Names_as_constants
{
    private static readonly Dictionary<string, string> Of = Constants(typeof(Methods)).ToDictionary();

    [Fact]
    public void A_method_is_named_once_and_as_it_is_called()
    {
        Assert.True(Of.Count > 1_600, $"{Of.Count}");
        Assert.Equal(Of.Count, Of.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Of.Values, name => Assert.Matches(MethodName(), name));
        Assert.All(Of, pair => Assert.Equal(pair.Value.Replace(".", "", StringComparison.Ordinal), Path(pair.Key), ignoreCase: true));
        Assert.Equal("crm.item.batchImport", Methods.Crm.Item.BatchImport);
    }

    [Fact]
    public void An_event_is_named_once_and_as_the_portal_delivers_it()
    {
        var events = Constants(typeof(EventNames)).Select(pair => pair.Value).ToList();
        Assert.True(events.Count > 180, $"{events.Count}");
        Assert.Equal(events.Count, events.Distinct(StringComparer.Ordinal).Count());
        Assert.All(events, name => Assert.Matches(EventName(), name));
        Assert.Equal("ONCRMDEALUPDATE", EventNames.Crm.DealUpdate);
    }

    [Fact]
    public void Each_method_that_the_typed_groups_call_is_among_them()
    {
        var names = Of.Values.ToHashSet(StringComparer.Ordinal);
        var families = names.SelectMany(Families).ToHashSet(StringComparer.Ordinal);
        var called = Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "src", "Bridge24.Client"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{System.IO.Path.DirectorySeparatorChar}Names{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Called().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        Assert.True(called.Count > 40, $"{called.Count}");
        Assert.DoesNotContain(called, name => !names.Contains(name) && !families.Contains(name));
    }

    [Fact]
    public void What_is_deprecated_names_a_successor_that_is_there()
    {
        var successors = typeof(Methods).GetNestedTypes().SelectMany(Nested).SelectMany(type => type.GetFields())
            .Select(field => Successor().Match(field.GetCustomAttribute<ObsoleteAttribute>()?.Message ?? "")).Where(match => match.Success).Select(match => match.Groups["name"].Value).ToList();
        Assert.True(successors.Count > 100, $"{successors.Count}");
        Assert.All(successors, name => Assert.Contains(Of.Values, known => name.EndsWith(".*", StringComparison.Ordinal) ? known.StartsWith(name[..^1], StringComparison.Ordinal) : known == name));
    }

    private static IEnumerable<KeyValuePair<string, string>> Constants(Type type) => type.GetNestedTypes().SelectMany(Nested)
        .SelectMany(nested => nested.GetFields().Select(field => KeyValuePair.Create($"{nested.FullName}+{field.Name}", (string)field.GetRawConstantValue()!)));

    private static IEnumerable<Type> Nested(Type type) => type.GetNestedTypes().SelectMany(Nested).Prepend(type);

    /// <summary>The names of the classes around a constant and its own, in one word.</summary>
    private static string Path(string member) =>
        string.Concat(member.Split('+').Skip(1)).Replace("General", "", StringComparison.Ordinal);

    private static IEnumerable<string> Families(string name)
    {
        for (var end = name.LastIndexOf('.'); end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name[..end];
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MethodName();

    [GeneratedRegex("^(ON[A-Z0-9]+|[A-Z]+(\\.[A-Z]+)*\\.ON\\.[A-Z]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EventName();

    [GeneratedRegex("\"(?<name>(crm|tasks?|disk|user|department|event|events|batch|profile|scope)\\.[A-Za-z][A-Za-z0-9.]*[A-Za-z0-9])\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Called();

    [GeneratedRegex("Use (?<name>.*)\\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Successor();
}
