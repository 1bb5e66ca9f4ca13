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
        if (count < 1) return;
        var random = new Random(seed);
        var table = portal.Entity("contact")!.Table;
        lock (portal.Lock)
        {
            var first = First(portal, Name(), LastName());
            first.Multifields.AddRange(Communication(portal, 1));
            var shared = first.Copy().Values;
            for (var number = 2; number <= count; number++)
            {
                var record = CrmRecord.Like(shared, table.NextId(), capacity: 2);
                (record["NAME"], record["LAST_NAME"]) = (Name(), LastName());
                record.Multifields.AddRange(Communication(portal, number));
                table.Insert(record);
            }
        }

        string Name() => Names[random.Next(Names.Length)];
        string LastName() => LastNames[random.Next(LastNames.Length)];
    }
#pragma warning restore CA5394

    // The others share its values but for what tells people apart: to read a million contacts out of requests would take many seconds.
    private static CrmRecord First(PortalState portal, string name, string lastName)
    {
        var contacts = portal.Entity("contact")!;
        var record = new RecordEditor(portal).Add(
            contacts, new PhpArray { ["NAME"] = name, ["LAST_NAME"] = lastName }, contacts.Schema.Find, Dialect.Classic, 1);
        (record["HAS_PHONE"], record["HAS_EMAIL"]) = ("Y", "Y");
        return record;
    }

    private static Multifield[] Communication(PortalState portal, int number) =>
    [
        new(portal.NextMultifield(), "PHONE", "WORK", string.Create(CultureInfo.InvariantCulture, $"+4930{1_000_000 + number}")),
        new(portal.NextMultifield(), "EMAIL", "WORK", string.Create(CultureInfo.InvariantCulture, $"contact{number}@example.com")),
    ];
}
