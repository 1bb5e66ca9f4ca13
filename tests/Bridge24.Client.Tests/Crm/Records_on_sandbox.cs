using Bridge24.Client.Crm;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Crm;

[Emulated]
public sealed class Records_on_sandbox
{
    [Fact]
    public async Task A_contact_comes_back_as_it_was_made()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var crm = portal.Client.Crm;
        await AddUserFieldAsync(portal, "SHOP_ID", "string");
        var (first, second) = (await crm.Companies.AddAsync(new Company { Title = "Acme" }), await crm.Companies.AddAsync(new Company { Title = "Bolt" }));
        var made = await crm.Contacts.AddAsync(new Contact
        {
            Name = "Ann",
            LastName = "Gray",
            Birthdate = new DateOnly(1990, 2, 28),
            Post = "CTO",
            Opened = true,
            Export = false,
            AssignedById = 1,
            OriginatorId = "shop",
            OriginId = "77",
            CompanyIds = [first.Id, second.Id],
            Phones = [new("+4930111"), new("+4917222", "MOBILE")],
            Emails = [new("ann@example.com")],
            Fields = new() { ["UF_CRM_SHOP_ID"] = "A-77" },
        });
        var read = await crm.Contacts.GetAsync(made.Id);
        Assert.Equal(made, read);
        Assert.Equal(("Ann", "Gray", "CTO"), (read.Name, read.LastName, read.Post));
        Assert.Equal(new DateOnly(1990, 2, 28), read.Birthdate);
        Assert.True(read.Opened);
        Assert.False(read.Export);
        Assert.Equal(("shop", "77"), (read.OriginatorId, read.OriginId));
        Assert.Equal([first.Id, second.Id], read.CompanyIds);
        Assert.Equal([("+4930111", "WORK"), ("+4917222", "MOBILE")], read.Phones.Select(phone => (phone.Value, phone.ValueType)));
        Assert.Equal("ann@example.com", Assert.Single(read.Emails).Value);
        Assert.Equal("A-77", read.Fields["UF_CRM_SHOP_ID"].Text);
        Assert.Null(read.SecondName);
        Assert.Null(read.LeadId);
        Assert.NotNull(read.CreatedTime);
    }

    [Fact]
    public async Task A_deal_comes_back_as_it_was_made()
    {
        await using var portal = await EmulatedPortal.StartAsync(2);
        var crm = portal.Client.Crm;
        var company = await crm.Companies.AddAsync(new Company { Title = "Acme", Revenue = 1_500_000.5m, CurrencyId = "EUR" });
        var deal = await crm.Deals.AddAsync(new Deal
        {
            Title = "Order 77",
            Opportunity = 1500.25m,
            CurrencyId = "EUR",
            IsManualOpportunity = true,
            StageId = "PREPARATION",
            Probability = 40,
            BeginDate = new DateOnly(2026, 11, 26),
            CloseDate = new DateOnly(2026, 12, 31),
            CompanyId = company.Id,
            ContactIds = [2, 1],
        });
        var read = await crm.Deals.GetAsync(deal.Id);
        Assert.Equal(1_500_000.5m, company.Revenue);
        Assert.Equal(("Order 77", 1500.25m, "EUR", "PREPARATION"), (read.Title, read.Opportunity, read.CurrencyId, read.StageId));
        Assert.Equal((40L, 0L), (read.Probability, read.CategoryId));
        Assert.Equal((new DateOnly(2026, 11, 26), new DateOnly(2026, 12, 31)), (read.BeginDate, read.CloseDate));
        Assert.Equal(company.Id, read.CompanyId);
        Assert.Equal([1L, 2L], read.ContactIds.Order());
        Assert.False(read.Closed);
    }

    [Fact]
    public async Task A_change_leaves_all_other_fields_alone()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var leads = portal.Client.Crm.Leads;
        var lead = await leads.AddAsync(new Lead { Title = "Fair", Name = "Ann", Post = "CTO", Phones = [new("+4930111")] });
        await leads.UpdateAsync(lead.Id, new Lead { Name = "Bea" });
        var read = await leads.UpdateAsync(lead with { Post = "CEO" });
        Assert.Equal(("Fair", "Bea", "CEO", "+4930111"), (read.Title, read.Name, read.Post, read.Phones[0].Value));
    }

    [Fact]
    public async Task An_unchanged_record_is_not_sent()
    {
        await using var portal = await EmulatedPortal.StartAsync(1);
        var contact = await portal.Client.Crm.Contacts.GetAsync(1);
        Assert.Same(contact, await portal.Client.Crm.Contacts.UpdateAsync(contact));
        Assert.Single(portal.Sandbox.Requests);
    }

    [Fact]
    public async Task A_list_of_phones_replaces_the_portals_list_and_keeps_what_is_in_both()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var contacts = portal.Client.Crm.Contacts;
        var made = await contacts.AddAsync(new Contact { Name = "Ann", Phones = [new("1"), new("2"), new("3")], Emails = [new("ann@example.com")] });
        var ids = made.Phones.Select(phone => phone.Id).ToList();
        var read = await contacts.UpdateAsync(made with { Phones = [made.Phones[0] with { Value = "10" }, new("3", "MOBILE"), new("4")] });
        Assert.Equal([("10", "WORK"), ("3", "MOBILE"), ("4", "WORK")], read.Phones.Select(phone => (phone.Value, phone.ValueType)));
        Assert.Equal([ids[0], ids[2]], read.Phones.Take(2).Select(phone => phone.Id));
        Assert.Equal("ann@example.com", Assert.Single(read.Emails).Value);

        var without = await contacts.UpdateAsync(made.Id, new Contact { Phones = [] });
        Assert.Empty(without.Phones);
        Assert.Single(without.Emails);
    }

    [Fact]
    public async Task A_phone_that_was_added_unseen_is_not_added_again()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var contacts = portal.Client.Crm.Contacts;
        var made = await contacts.AddAsync(new Contact { Name = "Ann" });
        portal.Sandbox.AddFault("crm.item.update:drop-after:count=1");
        var change = new Contact { Phones = [new("+4930111")] };
        await Assert.ThrowsAsync<OutcomeUnknownException>(() => contacts.UpdateAsync(made.Id, change));
        Assert.Single((await contacts.UpdateAsync(made.Id, change)).Phones);
    }

    [Fact]
    public async Task Null_and_an_empty_list_clear_a_field()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var crm = portal.Client.Crm;
        await AddUserFieldAsync(portal, "SHOP_ID", "string");
        var company = await crm.Companies.AddAsync(new Company { Title = "Acme" });
        var contact = await crm.Contacts.AddAsync(new Contact
        {
            Name = "Ann",
            Post = "CTO",
            Birthdate = new DateOnly(1990, 1, 1),
            CompanyIds = [company.Id],
            Fields = new() { ["UF_CRM_SHOP_ID"] = "77" },
        });
        await crm.Contacts.UpdateAsync(contact with { Post = null, Birthdate = null, CompanyIds = [], Fields = new() { ["UF_CRM_SHOP_ID"] = default } });
        var read = await crm.Contacts.GetAsync(contact.Id);
        Assert.Equal((null, null), (read.Post, read.Birthdate));
        Assert.Empty(read.CompanyIds);
        Assert.True(read.Fields["UF_CRM_SHOP_ID"].IsEmpty);
        Assert.Equal("Ann", read.Name);
    }

    [Theory]
    [InlineData("kept", 1)]
    [InlineData("cleared", 0)]
    public async Task A_multiple_choice_is_cleared_although_the_universal_method_may_only_say_so(string quirk, int classic)
    {
        await using var portal = await EmulatedPortal.QuirkyAsync($"item.clear-list={quirk}");
        var contacts = portal.Client.Crm.Contacts;
        await AddUserFieldAsync(portal, "TIERS", "enumeration", multiple: true);
        var choices = (await portal.Client.CallAsync("crm.contact.fields")).GetProperty("UF_CRM_TIERS").GetProperty("items");
        long[] ids = [.. choices.EnumerateArray().Select(choice => PhpJson.Number(choice, "ID")!.Value)];
        var made = await contacts.AddAsync(new Contact { Name = "Ann", Fields = new() { ["UF_CRM_TIERS"] = ids } });
        Assert.Equal(ids, made.Fields["UF_CRM_TIERS"].Wholes);

        var cleared = await contacts.UpdateAsync(made.Id, new Contact { Fields = new() { ["UF_CRM_TIERS"] = Array.Empty<long>() } });
        Assert.Empty(cleared.Fields["UF_CRM_TIERS"].List);
        Assert.Empty((await contacts.GetAsync(made.Id)).Fields["UF_CRM_TIERS"].List);
        Assert.Equal(classic, portal.Sandbox.Requests.Count(request => request.Method == "crm.contact.update"));
    }

    [Fact]
    public async Task A_value_that_the_portal_never_clears_is_told()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var lead = await portal.Client.Crm.Leads.AddAsync(new Lead { Title = "Fair" });
        var thrown = await Assert.ThrowsAsync<RejectedException>(() => portal.Client.Crm.Leads.UpdateAsync(lead with { Title = null }));
        Assert.Contains("\"title\"", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_takes_a_filter_and_a_selection_by_the_APIs_names()
    {
        await using var portal = await EmulatedPortal.StartAsync(120);
        var crm = portal.Client.Crm;
        await AddUserFieldAsync(portal, "VIP", "boolean");
        await crm.Contacts.UpdateAsync(60, new Contact { Fields = new() { ["UF_CRM_VIP"] = true }, OriginatorId = "shop", OriginId = "60" });
        var query = new CrmQuery { Filter = new() { ["UF_CRM_VIP"] = true, ["=originatorId"] = "shop" }, Select = ["originId", "UF_CRM_VIP"] };
        var found = await crm.Contacts.ListAsync(query).SingleAsync();
        Assert.Equal((60, "60", null), (found.Id, found.OriginId, found.LastName));
        Assert.True(found.Fields["UF_CRM_VIP"].YesNo);
        Assert.Equal(["UF_CRM_VIP", "id", "originId"], found.Fields.Names.Order(StringComparer.Ordinal));

        var all = await crm.Contacts.ListAsync(new CrmQuery { After = 20 }).ToListAsync();
        Assert.Equal(Enumerable.Range(21, 100).Select(id => (long)id), all.Select(contact => contact.Id));
        Assert.All(all, contact => Assert.Single(contact.Phones));
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_told_as_not_found()
    {
        await using var portal = await EmulatedPortal.StartAsync(1);
        var contacts = portal.Client.Crm.Contacts;
        await contacts.DeleteAsync(1);
        await Assert.ThrowsAsync<NotFoundException>(() => contacts.GetAsync(1));
        await Assert.ThrowsAsync<NotFoundException>(() => contacts.UpdateAsync(1, new Contact { Name = "Bea" }));
        await Assert.ThrowsAsync<NotFoundException>(() => contacts.DeleteAsync(1));
    }

    [Fact]
    public async Task A_delete_that_was_executed_unseen_succeeds()
    {
        await using var portal = await EmulatedPortal.StartAsync(2, null, "crm.item.delete:half:count=1");
        await portal.Client.Crm.Contacts.DeleteAsync(2);
        Assert.Equal(1, portal.Sandbox.Count("contact"));
    }

    [Fact]
    public async Task A_type_by_its_number_speaks_of_the_same_records()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var deal = await portal.Client.Crm.Items(EntityTypes.Deal).AddAsync(new CrmItem { Title = "Order 77", Opportunity = 12.5m });
        Assert.Equal(12.5m, (await portal.Client.Crm.Deals.GetAsync(deal.Id)).Opportunity);
    }

    private static Task<long> AddUserFieldAsync(EmulatedPortal portal, string name, string type, bool multiple = false) =>
        portal.Client.Crm.UserFields(EntityTypes.Contact).AddAsync(
            new UserField { FieldName = name, UserTypeId = type, Multiple = multiple, Choices = [new("Gold"), new("Silver")] });
}
