using System.Globalization;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

internal static class ContactSeed
{
    private static readonly string[] Names = ["Anna", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Henry", "Irina", "Jonas"];
    private static readonly string[] LastNames = ["Adler", "Brown", "Chen", "Dietz", "Evans", "Fischer", "Gray", "Hansen", "Ivanova", "Jensen"];

#pragma warning disable CA5394 // Seeded on purpose: the same seed makes the same people.
    public static void Make(PortalState portal, int count, int seed)
    {
        var random = new Random(seed);
        var contacts = portal.Entity("contact")!;
        var editor = new RecordEditor(portal);
        lock (portal.Lock)
        {
            for (var i = 1; i <= count; i++)
            {
                var number = i.ToString(CultureInfo.InvariantCulture);
                editor.Add(contacts, new PhpArray
                {
                    ["NAME"] = Names[random.Next(Names.Length)],
                    ["LAST_NAME"] = LastNames[random.Next(LastNames.Length)],
                    ["PHONE"] = PhpArray.List([new PhpArray { ["VALUE"] = "+4930" + (1_000_000 + i).ToString(CultureInfo.InvariantCulture), ["VALUE_TYPE"] = "WORK" }]),
                    ["EMAIL"] = PhpArray.List([new PhpArray { ["VALUE"] = $"contact{number}@example.com", ["VALUE_TYPE"] = "WORK" }]),
                }, contacts.Schema.Find, Dialect.Classic, 1);
            }
        }
    }
#pragma warning restore CA5394
}
