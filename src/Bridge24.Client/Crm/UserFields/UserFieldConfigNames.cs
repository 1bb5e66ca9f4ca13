using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Names of <c>userfieldconfig.*</c>, which has <c>fieldName</c> and <c>enum</c> where the classic methods have <c>FIELD_NAME</c> and <c>LIST</c>.</summary>
internal static class UserFieldConfigNames
{
    /// <summary>A field, under the classic names.</summary>
    public static UserField Read(JsonElement row) =>
        new(row.ValueKind == JsonValueKind.Object ? CrmJson.Element(Renamed(JsonObject.Create(row)!, "enum", Upper)) : row);

    /// <summary>A field with classic names, under the names here.</summary>
    public static JsonObject Write(JsonObject fields) => Renamed(fields, "LIST", Camel);

    /// <summary>Labels that are one text become one text for each language: an update takes no other.</summary>
    public static void Translate(JsonObject fields, string[] languages)
    {
        foreach (var (name, value) in fields.Where(field => field.Key.EndsWith("Label", StringComparison.Ordinal) && field.Value is JsonValue).ToList())
        {
            fields[name] = new JsonObject(languages.Select(language => KeyValuePair.Create(language, value?.DeepClone())));
        }
    }

    private static JsonObject Renamed(JsonObject fields, string choices, Func<string, string> rename) => new(fields.Select(field =>
        KeyValuePair.Create(rename(field.Key), field.Key == choices && field.Value is JsonArray list
            ? new JsonArray([.. list.Select(choice => choice is JsonObject one ? Renamed(one, "", rename) : choice?.DeepClone())])
            : field.Value?.DeepClone())));

    private static string Upper(string name) => name == "enum" ? "LIST" : JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);

    private static string Camel(string name) => name == "LIST"
        ? "enum"
        : string.Concat(name.ToLowerInvariant().Split('_').Select((word, index) => index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
