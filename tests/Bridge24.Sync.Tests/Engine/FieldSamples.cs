using System.Text.Json.Nodes;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Targets;
using CsCheck;

namespace Bridge24.Sync.Tests.Engine;

/// <summary>Every field of a record type that can be written, with values to write.</summary>
internal static class FieldSamples
{
    public const int Companies = 3;
    public const int People = 3;

    /// <summary>Fields that follow another one (a stage, a single link), or that name what a new portal has none of.</summary>
    private static readonly string[] Following = ["CLOSED", "CONTACT_IDS", "COMPANY_IDS", "CATEGORY_ID", "LEAD_ID", "QUOTE_ID", "UF_CRM_EXTERNAL_ID"];

    /// <summary>Fields whose emptiness the portal refuses, or fills again.</summary>
    private static readonly string[] NeverEmpty = ["NAME", "TITLE"];

    public static async Task<List<FieldSample>> OfAsync(SyncWorld world, string entity, int typeId)
    {
        var answer = await world.AskAsync("crm.item.fields", new JsonObject { ["entityTypeId"] = typeId });
        var samples = new List<FieldSample>();
        // Files have tests of their own: File_fields.
        foreach (var field in SchemaFields.Read(answer).Values.Where(field => !field.IsReadOnly && field.Type != "file" && !Following.Contains(field.Name)))
        {
            samples.Add(await OfAsync(world, field));
        }

        Assert.True(entity == "deal" || samples.Exists(sample => sample.Field == "PHONE"));
        return samples;
    }

    /// <summary>A user field of each kind, single and multiple.</summary>
    public static async Task AddUserFieldsAsync(SyncWorld world, string entity)
    {
        foreach (var type in new[] { "string", "integer", "double", "boolean", "date", "datetime", "enumeration", "money", "url", "address" })
        {
            foreach (var multiple in new[] { "N", "Y" })
            {
                // A digit in the name changes how crm.item.* spells it.
                var name = multiple == "Y" ? $"{type.ToUpperInvariant()}_2" : type.ToUpperInvariant();
                var fields = new JsonObject { ["FIELD_NAME"] = name, ["USER_TYPE_ID"] = type, ["MULTIPLE"] = multiple };
                if (type == "enumeration")
                {
                    fields["LIST"] = new JsonArray([.. new[] { "Bronze", "Silver & more", "Gold+", "10" }.Select(value => new JsonObject { ["VALUE"] = value })]);
                }

                await world.AskAsync($"crm.{entity}.userfield.add", new JsonObject { ["fields"] = fields });
            }
        }
    }

    private static async Task<FieldSample> OfAsync(SyncWorld world, PortalField field)
    {
        var column = "c_" + field.Name;
        var (form, value) = await FormAsync(world, field);
        var text = NeverEmpty.Contains(field.Name) ? value.Select(written => (string?)("x" + written)) : Gen.Frequency((4, value.Select(written => (string?)written)), (1, Gen.OneOf<string?>(null, "", "  ")));
        if (field.IsMultifield)
        {
            return new FieldSample(
                field.Name, field.Type, field.IsMultiple, $"[{{ from: {column}, {form}type: WORK }}, {{ from: {column}_2, {form}type: HOME }}]", [column, column + "_2"], text);
        }

        if (!field.IsMultiple)
        {
            return new FieldSample(field.Name, field.Type, field.IsMultiple, $"{{ from: {column}, {form} }}".Replace(", }", " }", StringComparison.Ordinal), [column], text);
        }

        return field.Type == "string"
            ? new FieldSample(field.Name, field.Type, field.IsMultiple, $"[{{ from: {column} }}, {{ from: {column}_2 }}]", [column, column + "_2"], text)
            : new FieldSample(field.Name, field.Type, field.IsMultiple, $"{{ from: {column}, {form}split: ';' }}", [column],
                value.Where(one => !one.Contains(';')).Array[0, 3].Select(several => (string?)string.Join(" ; ", several)));
    }

    private static async Task<(string Form, Gen<string> Value)> FormAsync(SyncWorld world, PortalField field)
    {
        switch (field.Type)
        {
            case "crm_multifield" when field.Name == "PHONE": return ("as: phone, region: DE, ", SampleTexts.Phone);
            case "crm_multifield" when field.Name == "EMAIL": return ("as: email, ", SampleTexts.Email);
            case "crm_multifield" or "string" or "url" or "address": return ("", SampleTexts.Rich);
            case "integer": return ("", SampleTexts.Whole);
            case "double": return ("", SampleTexts.Number);
            case "boolean": return ("", SampleTexts.YesNo);
            case "date": return ("", SampleTexts.Day);
            case "datetime": return ("as: datetime, zone: Europe/Berlin, ", SampleTexts.Moment);
            case "money": return ("as: money, currency: EUR, ", SampleTexts.Money);
            case "crm_currency": return ("", Gen.OneOf("EUR", "USD"));
            case "enumeration": return ("list: true, ", Gen.OneOf(field.Items.SelectMany(item => new[] { item.Value, item.Id }).ToArray()));
            case "user": return ("user: email, ", Gen.Int[1, People].Select(number => $"Person{number}@shop.example"));
            case "crm_company": return ("link: companies, ", Gen.Int[1, Companies].Select(number => $"K{number}"));
            case "crm_contact": return ("", Gen.Int[1, Companies].Select(number => $"{number}"));
            case "crm_status":
                var entries = await world.AskAsync("crm.status.list", new JsonObject { ["filter"] = new JsonObject { ["ENTITY_ID"] = field.StatusType } });
                return ($"status: {field.StatusType}, ", Gen.OneOf(entries.EnumerateArray().SelectMany(entry => new[] { entry.GetProperty("NAME").GetString()!, entry.GetProperty("STATUS_ID").GetString()! }).ToArray()));
            default: throw new InvalidOperationException($"Field {field.Name} is of type {field.Type}, for which there are no samples.");
        }
    }
}
