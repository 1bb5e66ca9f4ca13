using System.Text.RegularExpressions;

namespace Bridge24.Sync.Flows;

/// <summary>Reads where a target keeps the source's key: <c>key:</c> or <c>origin:</c>.</summary>
internal static partial class TargetKeySection
{
    private const string Email = Targets.Users.UserKind.Email;
    private const string InState = "state";
    private static readonly string[] Places = ["key", "origin", "create_key_field"];

    /// <summary>The key field and the originator; neither where the state keeps the key.</summary>
    public static (string? KeyField, string? Origin) Read(FlowFileText file, YamlSection section, EntityType entity)
    {
        var key = section.Text("key");
        var origin = section.Text("origin");
        if (section.Has("key") && section.Has("origin"))
            file.Problem(section.LineOf("origin"), "The target has both \"key\" and \"origin\"", "Leave one of them out.");
        else if (entity == EntityType.User)
            DemandEmail(file, section, key);
        else if (EntityType.Others.Contains(entity))
            RefuseFields(file, section, entity, key);
        else
            CheckFields(file, section, entity, key, origin);

        return (entity == EntityType.User ? Email : key == InState ? null : key?.ToUpperInvariant(), origin);
    }

    /// <summary>No two users of a portal have one e-mail.</summary>
    private static void DemandEmail(FlowFileText file, YamlSection section, string? key)
    {
        foreach (var place in Places.Where(section.Has).Where(place => place != "key" || !string.Equals(key, Email, StringComparison.OrdinalIgnoreCase)))
            file.Problem(section.LineOf(place), $"\"{place}\" stands at users, whose key is their e-mail", "Write \"key: EMAIL\" and nothing else; the source's key is then the column with the e-mail.");
    }

    /// <summary>The portal has no place for a key there.</summary>
    private static void RefuseFields(FlowFileText file, YamlSection section, EntityType entity, string? key)
    {
        foreach (var place in Places.Where(section.Has).Where(place => place != "key" || key is not (InState or null)))
            file.Problem(section.LineOf(place), $"\"{place}\" stands at {entity.Name} records, which cannot be found by a key in the portal", "Write \"key: state\", or leave it out: the state keeps which of them belongs to which key.");
    }

    private static void CheckFields(FlowFileText file, YamlSection section, EntityType entity, string? key, string? origin)
    {
        if (!section.Has("key") && !section.Has("origin"))
            file.Problem(section.Line, "The target does not say where the source's key is kept", "Write \"key: UF_CRM_EXTERNAL_ID\" (a field that is made when missing), or \"origin: SHOP\".");

        if (key == InState)
            file.Problem(section.LineOf("key"), $"\"key: state\" stands at {entity.Name} records, which can keep their key in the portal", "Name a field such as UF_CRM_EXTERNAL_ID, or use \"origin:\".");
        else if (key is not null && !IsUserField(key))
            file.Problem(section.LineOf("key"), $"\"{key}\" is not the name of a user field", "It begins with UF_CRM_ and has Latin letters, digits and underscores: UF_CRM_EXTERNAL_ID.");

        if (origin is not null && section.Has("create_key_field"))
            file.Problem(section.LineOf("create_key_field"), "\"create_key_field\" stands beside \"origin\", which needs no field", "Leave it out.");

        if (origin is not null && entity == EntityType.Quote)
            file.Problem(section.LineOf("origin"), "Quotes have no external ID of their own", "Use \"key: UF_CRM_EXTERNAL_ID\".");
    }

    /// <summary>Whether a text can be the name of a user field of the CRM.</summary>
    public static bool IsUserField(string name) => FieldName().IsMatch(name);

    [GeneratedRegex("^UF_CRM_[A-Z0-9_]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldName();
}
