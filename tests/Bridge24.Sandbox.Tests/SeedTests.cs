using Microsoft.Extensions.Time.Testing;

namespace Bridge24.Sandbox.Tests;

public sealed class SeedTests
{
    [Fact]
    public async Task A_seeded_contact_is_what_adding_it_would_have_made()
    {
        await using var client = await PortalClient.StartAsync(new SandboxOptions { PerSecond = 0, SeedContacts = 2, Clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56)) });
        var seeded = (await client.GoodAsync("crm.contact.get", new { id = 2 }))!.AsObject();

        var id = await client.GoodAsync("crm.contact.add", new
        {
            fields = new
            {
                NAME = seeded["NAME"]!.ToString(),
                LAST_NAME = seeded["LAST_NAME"]!.ToString(),
                PHONE = new[] { new { VALUE = "+49301000002", VALUE_TYPE = "WORK" } },
                EMAIL = new[] { new { VALUE = "contact2@example.com", VALUE_TYPE = "WORK" } },
            },
        });

        var added = (await client.GoodAsync("crm.contact.get", new { id = id!.GetValue<long>() }))!.AsObject();
        foreach (var record in new[] { seeded, added })
        {
            record.Remove("ID");
            foreach (var field in new[] { "PHONE", "EMAIL" }) record[field]![0]!.AsObject().Remove("ID");
        }

        Assert.Equal(added.ToJsonString(), seeded.ToJsonString());
    }
}
