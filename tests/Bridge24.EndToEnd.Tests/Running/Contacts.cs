using System.Text;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Running;

/// <summary>A flow of contacts from a CSV file.</summary>
internal static class Contacts
{
    public const string Key = "UF_CRM_EXTERNAL_ID";

    public static string Write(B24 b24, int rows, int first = 1, string name = "contacts", string policies = "uncertain_for: 1s")
    {
        var csv = new StringBuilder("id,name,mail\n");
        for (var row = first; row < first + rows; row++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{row},Name {row},mail{row}@example.com\n");
        }

        b24.Write(name + ".csv", csv.ToString());
        return b24.Write(name + ".yaml", $$"""
            flow: {{name}}
            source:
              csv: {{name}}.csv
              key: id
            target:
              entity: contact
              key: {{Key}}
            map:
              NAME: name
              EMAIL: { from: mail, as: email }
            policies:
              {{policies}}
            """);
    }

    public static IEnumerable<string?> Keys(SandboxPortal portal) =>
        portal.Records("contact").Select(record => record.GetValueOrDefault(Key)?.ToString());

    public static void EachOnce(SandboxPortal portal, int rows) =>
        Assert.Equal(
            Enumerable.Range(1, rows).Select(row => row.ToString(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            Keys(portal).Order(StringComparer.Ordinal));
}
