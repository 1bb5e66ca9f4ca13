using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>What a field keeps as JSON that says which kind of value it is: {"$time":…}, {"$day":…}, {"$number":…}, {"$list":[…]}, {"$file":…}.</summary>
internal sealed class ValueText(PortalState portal)
{
    public static object? Write(object? value) => value switch
    {
        DateTimeOffset at => One("$time", at.ToString("O", CultureInfo.InvariantCulture)),
        DateOnly day => One("$day", day.ToString("O", CultureInfo.InvariantCulture)),
        decimal number => One("$number", PhpText.Plain(number)),
        List<object> many => One("$list", PhpArray.List(many.Select(Write))),
        CrmFile file => One("$file", new PhpArray { ["id"] = file.Id, ["name"] = file.Name, ["content"] = Convert.ToBase64String(file.Content) }),
        PhpArray map => Map(map, Write),
        _ => value,
    };

    public object? Read(object? value) => value is not PhpArray map ? value : (map.Count == 1 ? map.Keys.First() : "") switch
    {
        "$time" => DateTimeOffset.Parse(PhpText.Of(map.Values.First()), CultureInfo.InvariantCulture),
        "$day" => DateOnly.Parse(PhpText.Of(map.Values.First()), CultureInfo.InvariantCulture),
        "$number" => decimal.Parse(PhpText.Of(map.Values.First()), CultureInfo.InvariantCulture),
        "$list" => ((PhpArray)map.Values.First()!).Values.Select(one => Read(one)!).ToList(),
        "$file" => File((PhpArray)map.Values.First()!),
        _ => Map(map, Read),
    };

    private CrmFile File(PhpArray file) => portal.Files.Put((long)file.Find("id")!, PhpText.Of(file.Find("name")), Convert.FromBase64String(PhpText.Of(file.Find("content"))));

    private static PhpArray One(string kind, object? value) => new() { [kind] = value };

    private static PhpArray Map(PhpArray map, Func<object?, object?> change)
    {
        var changed = new PhpArray { IsMap = map.IsMap };
        foreach (var (key, value) in map) changed[key] = change(value);
        return changed;
    }
}
