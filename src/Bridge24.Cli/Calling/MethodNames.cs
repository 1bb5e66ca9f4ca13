using Bridge24.Cli.Execution;

namespace Bridge24.Cli.Calling;

/// <summary>The names of the API's methods, for "did you mean".</summary>
internal static class MethodNames
{
    private const string Resource = "Bridge24.Cli.methods.txt";

    /// <summary>Names of old articles that the API does not know.</summary>
    private static readonly Dictionary<string, string> Old = new(StringComparer.OrdinalIgnoreCase)
    {
        ["crm.userfield.list"] = "crm.{entity}.userfield.list\", such as \"crm.contact.userfield.list",
        ["crm.userfield.add"] = "crm.{entity}.userfield.add\", such as \"crm.contact.userfield.add",
        ["crm.userfield.get"] = "crm.{entity}.userfield.get\", such as \"crm.contact.userfield.get",
        ["crm.userfield.update"] = "crm.{entity}.userfield.update\", such as \"crm.contact.userfield.update",
        ["crm.userfield.delete"] = "crm.{entity}.userfield.delete\", such as \"crm.contact.userfield.delete",
        ["task.item.list"] = "tasks.task.list",
        ["task.item.add"] = "tasks.task.add",
        ["user.list"] = "user.get",
    };

    /// <summary>The question to ask about a name that the portal does not know.</summary>
    public static string Ask(string method)
    {
        if (Old.TryGetValue(method, out var now))
        {
            return $"Did you mean \"{now}\"?";
        }

        var known = All();
        return known.Contains(method, StringComparer.OrdinalIgnoreCase)
            ? "The API has it: the webhook's scope may not cover it, or this portal is older."
            : Nearest.Ask(Nearest.To(method, known), "Look the name up at https://apidocs.bitrix24.com");
    }

    private static List<string> All()
    {
        using var stream = typeof(MethodNames).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var names = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            names.Add(line);
        }

        return names;
    }
}
