using Bridge24.Client.Crm;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Crm;

[Emulated]
public sealed class Batches_of_records
{
    [Fact]
    public async Task A_later_command_links_changes_and_reads_what_an_earlier_one_makes()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var crm = portal.Client.Crm;
        await crm.UserFields(EntityTypes.Deal).AddAsync(new UserField { FieldName = "SELLER", UserTypeId = "integer" });
        var old = await crm.Contacts.AddAsync(new Contact { Name = "Old" });
        var batch = portal.Client.Batch();
        var company = batch.Add(crm.Companies, new Company { Title = "Acme" }, "acme");
        var ann = batch.Add(crm.Contacts, new Contact { Name = "Ann", Phones = [new("+4930111222")] }.LinkedTo(company.Id));
        var deal = batch.Add(crm.Deals, new Deal { Title = "Order 77" }.LinkedTo(company.Id));
        var changed = batch.Update(crm.Deals, deal.Id, new Deal { Fields = new() { ["UF_CRM_SELLER"] = ann.Id } }.LinkedTo(ann.Id, old.Id));
        var read = batch.Get(crm.Companies, company.Id);
        var outcome = await batch.SendAsync();

        Assert.Equal("acme", company.Command.Key);
        var made = company.RecordIn(outcome);
        Assert.Equal([made.Id], ann.RecordIn(outcome).CompanyIds);
        Assert.Equal(made.Id, deal.RecordIn(outcome).CompanyId);
        Assert.Equal("Acme", read.RecordIn(outcome).Title);
        var stored = await crm.Deals.GetAsync(deal.RecordIn(outcome).Id);
        Assert.Equal([ann.RecordIn(outcome).Id, old.Id], stored.ContactIds);
        Assert.Equal(ann.RecordIn(outcome).Id, stored.Fields["UF_CRM_SELLER"].Whole);
        Assert.Equal(stored.ContactIds, changed.RecordIn(outcome).ContactIds);
        Assert.Single(portal.Sandbox.Requests, request => request.Method == "batch");
    }

    [Fact]
    public async Task A_record_made_by_a_batch_can_be_deleted_by_it_and_a_known_one_changed()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var crm = portal.Client.Crm;
        var lead = await crm.Leads.AddAsync(new Lead { Title = "Old" });
        var batch = portal.Client.Batch();
        var gone = batch.Add(crm.Deals, new Deal { Title = "Test" });
        batch.Delete(crm.Deals, gone.Id);
        batch.Update(crm.Leads, lead.Id, new Lead { Title = "New" });
        var outcome = await batch.SendAsync();
        Assert.All(outcome.Commands, command => Assert.Equal(CommandState.Succeeded, command.State));
        Assert.Equal(0, portal.Sandbox.Count("deal"));
        Assert.Equal("New", (await crm.Leads.GetAsync(lead.Id)).Title);
    }

    [Fact]
    public async Task Where_the_first_fails_nothing_of_what_needs_it_is_executed_and_each_says_why()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var crm = portal.Client.Crm;
        var batch = portal.Client.Batch();
        var missing = batch.Get(crm.Companies, 999);
        var ann = batch.Add(crm.Contacts, new Contact { Name = "Ann" }.LinkedTo(missing.Id));
        var outcome = await batch.SendAsync();
        Assert.Throws<NotFoundException>(() => missing.RecordIn(outcome));
        Assert.Equal(CommandState.NotExecuted, outcome[ann.Command].State);
        Assert.ThrowsAny<Bitrix24Exception>(() => ann.RecordIn(outcome));
        Assert.Equal(0, portal.Sandbox.Count("contact"));
    }

    [Fact]
    public async Task A_reference_is_good_in_its_own_batch_only()
    {
        await using var portal = await EmulatedPortal.StartAsync();
        var crm = portal.Client.Crm;
        var company = portal.Client.Batch().Add(crm.Companies, new Company { Title = "Acme" });
        var ann = new Contact { Name = "Ann" }.LinkedTo(company.Id);
        await RefusedAsync(() => portal.Client.Batch().Add(crm.Contacts, ann), "another batch");
        await RefusedAsync(() => crm.Contacts.AddAsync(ann), "\"companyIds\"");
        await RefusedAsync(() => crm.Contacts.UpdateAsync(7, ann), "give an ID");
        await RefusedAsync(() => portal.Client.Batch().Update(crm.Contacts, 7, new Contact()), "Nothing was set");
        await RefusedAsync(() => portal.Client.Batch().Update(crm.Contacts, 7, new Contact { Phones = [new("1")] }), "UpdateAsync");
        Assert.Throws<ArgumentOutOfRangeException>(() => portal.Client.Batch().Get(crm.Contacts, 0));
        Assert.Throws<InvalidOperationException>(() => portal.Client.Batch().Get(crm.Contacts, default));
        Assert.Empty(portal.Sandbox.Requests);
    }

    private static async Task RefusedAsync(Func<object> act, string words)
    {
        var thrown = await Assert.ThrowsAsync<ArgumentException>(async () =>
        {
            if (act() is Task task)
            {
                await task;
            }
        });
        Assert.Contains(words, thrown.Message, StringComparison.Ordinal);
        Assert.NotNull(thrown.ParamName);
    }
}
