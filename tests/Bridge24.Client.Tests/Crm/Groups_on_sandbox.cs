using Bridge24.Client.Crm;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Crm;

[Emulated]
public sealed class Groups_on_sandbox
{
    [Fact]
    public async Task A_directory_lists_its_own_entries()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var statuses = portal.Client.Crm.Statuses;
        var stages = await statuses.ListAsync(Statuses.StagesOf(EntityTypes.Deal)).ToListAsync();
        Assert.All(stages, stage => Assert.Equal("DEAL_STAGE", stage.EntityId));
        Assert.Equal("S", stages.Single(stage => stage.StatusId == "WON").Semantics);
        Assert.True(stages.Count < await statuses.ListAsync().CountAsync());
    }

    [Fact]
    public async Task A_user_field_is_made_read_used_and_deleted()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var fields = portal.Client.Crm.UserFields(EntityTypes.Deal);
        var id = await fields.AddAsync(new UserField { FieldName = "TIER", UserTypeId = "enumeration", Multiple = true, Label = "Tier", Choices = [new("Gold"), new("Silver")] });
        var field = await fields.GetAsync(id);
        Assert.Equal(("UF_CRM_TIER", "enumeration", true, "Tier"), (field.FieldName, field.UserTypeId, field.Multiple, field.Label));
        Assert.Equal(["Gold", "Silver"], field.Choices.Select(choice => choice.Value));
        Assert.Equal(id, (await fields.ListAsync().SingleAsync()).Id);

        var gold = field.Choices[0].Id!.Value;
        var deal = await portal.Client.Crm.Deals.AddAsync(new Deal { Fields = new() { ["UF_CRM_TIER"] = new[] { gold } } });
        Assert.Equal([gold], deal.Fields["UF_CRM_TIER"].Wholes);

        await fields.DeleteAsync(id);
        Assert.Empty(await fields.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task A_second_field_of_one_name_is_refused()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var fields = portal.Client.Crm.UserFields(EntityTypes.Contact);
        var field = new UserField { FieldName = "UF_CRM_SHOP_ID", UserTypeId = "string" };
        await fields.AddAsync(field);
        await Assert.ThrowsAsync<RejectedException>(() => fields.AddAsync(field));
    }

    [Fact]
    public async Task Contacts_are_found_by_any_of_many_phones_and_by_their_addresses()
    {
        await using var portal = await EmulatedPortal.StartAsync(100);
        var (contacts, duplicates) = (portal.Client.Crm.Contacts, portal.Client.Crm.Duplicates);
        var phones = await contacts.ListAsync().Where(contact => contact.Id % 3 == 0).Select(contact => contact.Phones[0].Value).ToListAsync();
        var found = await duplicates.FindByPhoneAsync(EntityTypes.Contact, phones.ConvertAll(phone => phone.Insert(5, " ")));
        Assert.Equal(Enumerable.Range(1, 33).Select(number => number * 3L), found);
        Assert.Equal([7L], await duplicates.FindByEmailAsync(EntityTypes.Contact, ["contact7@example.com"]));
        Assert.Empty(await duplicates.FindByEmailAsync(EntityTypes.Company, ["contact7@example.com"]));
    }
}
