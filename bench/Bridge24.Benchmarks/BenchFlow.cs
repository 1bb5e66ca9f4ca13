using System.Globalization;

namespace Bridge24.Benchmarks;

/// <summary>A source of contacts, and the flow that brings them to the portal.</summary>
internal static class BenchFlow
{
    /// <param name="folder">Where both are written.</param>
    /// <param name="rows">How many contacts.</param>
    /// <param name="changed">How many of them are not as they were.</param>
    /// <param name="isImported">Brings them by import, in a twentieth of the requests.</param>
    public static void Write(DirectoryInfo folder, int rows, int changed, bool isImported = false)
    {
        using var file = new StreamWriter(Path.Combine(folder.FullName, "contacts.csv"));
        file.WriteLine("id,first,last,phone,mail");
        for (var i = 1; i <= rows; i++)
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i},First {i},{(i <= changed ? "New" : "Last")} {i},+49301{i:0000000},c{i}@shop.example"));
        }

        File.WriteAllText(Path.Combine(folder.FullName, "contacts.yaml"), """
            flow: contacts
            source:
              csv: contacts.csv
              key: id
            target:
              entity: contact
              key: UF_CRM_EXTERNAL_ID
            map:
              NAME: first
              LAST_NAME: last
              PHONE: { from: phone, as: phone }
              EMAIL: { from: mail, as: email }

            """ + (isImported ? "policies: { automation: skip }\n" : ""));
    }
}
