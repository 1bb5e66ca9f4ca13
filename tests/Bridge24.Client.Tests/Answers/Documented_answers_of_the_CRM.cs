using Bridge24.Client.Crm;

namespace Bridge24.Client.Tests.Answers;

public sealed class Documented_answers_of_the_CRM
{
    /// <summary>What each typed group makes of the answer, as text.</summary>
    private static readonly Dictionary<string, Func<CrmGroups, Task<object?>>> Reads = new()
    {
        ["lead"] = async crm => await crm.Leads.GetAsync(250) is var lead
            ? (lead.Id, lead.Title, lead.Name, lead.SecondName, lead.Opportunity, lead.CompanyId, lead.Birthdate, lead.Opened, lead.Phones.Single().Value, lead.Emails.Single().Id, lead.ContactIds.Count, lead.Fields["ufCrm_1720019876534"].Text) : null,
        ["deal"] = async crm => await crm.Deals.GetAsync(342) is var deal
            ? (deal.Id, deal.CategoryId, deal.StageId, deal.Opportunity, deal.CurrencyId, deal.Probability, deal.BeginDate, deal.CloseDate, deal.Closed, string.Join('+', deal.ContactIds), deal.Fields["ufCrm_1721244707107"].Number) : null,
        ["contact"] = async crm => await crm.Contacts.GetAsync(6) is var contact
            ? (contact.Id, contact.SecondName, contact.Post, contact.Birthdate, contact.Export, contact.OriginatorId, contact.OriginId, string.Join('+', contact.CompanyIds), contact.Phones.Count) : null,
        ["company"] = async crm => await crm.Companies.GetAsync(7) is var company ? (company.Id, company.Title, company.Revenue, company.ContactIds.Count, company.Fields["industry"].IsEmpty) : null,
        ["quote"] = async crm => await crm.Quotes.GetAsync(3) is var quote ? (quote.Id, quote.Title, quote.Opportunity, string.Join('+', quote.ContactIds)) : null,
        ["invoice"] = async crm => await crm.Invoices.GetAsync(12) is var invoice ? (invoice.Id, invoice.XmlId, invoice.Opportunity, invoice.CategoryId) : null,
        ["item"] = async crm => await crm.Items(1038).GetAsync(1) is var item ? (item.Id, item.XmlId, item.CategoryId, item.StageId, item.PreviousStageId, item.Opportunity, string.Join('+', item.ObserverIds), item.Fields["parentId2"].Whole) : null,
        ["product rows"] = async crm => string.Join("; ", (await crm.ProductRows.GetAsync(2, 342)).Select(row => FormattableString.Invariant($"{row.Id} {row.ProductId} {row.ProductName} {row.Quantity} x {row.Price} -{row.DiscountRate} +{row.TaxRate} {row.TaxIncluded} {row.MeasureCode}"))),
        ["activity"] = async crm => await crm.Activities.GetAsync(999) is var activity ? (activity.Id, activity.OwnerId, activity.OwnerTypeId, activity.ProviderId, activity.Completed, activity.Deadline, activity.StartTime!.Value.Offset.Hours, activity.Description, activity.OriginatorId) : null,
        ["comment"] = async crm => await crm.TimelineComments.GetAsync(999) is var comment ? (comment.Id, comment.EntityId, comment.EntityType, comment.Comment, comment.AuthorId) : null,
        ["status"] = async crm => await crm.Statuses.GetAsync(733) is var status ? (status.Id, status.StatusId, status.Sort, status.IsSystem, status.CategoryId, status.Semantics) : null,
        ["statuses"] = async crm => await crm.Statuses.ListAsync("SOURCE").Select(status => (status.Id, status.StatusId, status.CategoryId, status.Semantics)).SingleAsync(),
        ["categories"] = async crm => string.Join("; ", (await crm.Categories.ListAsync(2)).Select(category => $"{category.Id} {category.Name} {category.IsDefault} {category.EntityTypeId}")),
        ["user field"] = async crm => await crm.UserFields(EntityTypes.Contact).GetAsync(399) is var field ? (field.Id, field.FieldName, field.Multiple, field.Mandatory, field.XmlId, string.Join('+', field.Choices.Select(choice => $"{choice.Id}{choice.Value}{choice.IsDefault}"))) : null,
        ["duplicates"] = async crm => string.Join('+', await crm.Duplicates.FindByPhoneAsync(EntityTypes.Contact, ["+4930111"])),
        ["merge"] = async crm => string.Join('+', await crm.Duplicates.MergeAsync(EntityTypes.Contact, 100, [101, 102])),
        ["links"] = async crm => string.Join("; ", await crm.CompaniesOfContact.GetAsync(6)),
    };

    [Theory]
    [InlineData("lead", "(250, Lead 250, Ann, , 999.9, , 01/01/2000, True, +4930111, 102, 0, 321)")]
    [InlineData("deal", "(342, 9, C9:UC_1, 999.99, EUR, 50, 06/18/2024, 07/30/2024, False, 4+5, 1111.1)")]
    [InlineData("contact", "(6, , , , True, shop, 77, 7+8, 0)")]
    [InlineData("company", "(7, Acme, 1500000.5, 0, True)")]
    [InlineData("quote", "(3, Offer 3, 10, 4)")]
    [InlineData("invoice", "(12, inv-12, 12.50, 1)")]
    [InlineData("item", "(1, , 37, DT1038_37:SUCCESS, , 0, 1+2, 342)")]
    [InlineData("product rows", "17650  Service 1 x 5550 - + False 6; 17649 9621 Phone 3 x 90000 -10 +10 True 796")]
    [InlineData("activity", "(999, 15, 3, VOXIMPLANT_CALL, True, , 2, , )")]
    [InlineData("comment", "(999, 2, deal, A comment, 1)")]
    [InlineData("status", "(733, DT1038_37:SUCCESS, 40, True, 37, S)")]
    [InlineData("statuses", "(1, CALL, , )")]
    [InlineData("categories", "9 Retail False 2; 0 Main True 2")]
    [InlineData("user field", "(399, UF_CRM_TIER, True, False, , 53GoldFalse+55SilverTrue)")]
    [InlineData("duplicates", "275+2297")]
    [InlineData("merge", "101+102")]
    [InlineData("links", "RecordLink { Id = 7, Sort = 100, IsPrimary = True }; RecordLink { Id = 8, Sort = 110, IsPrimary = False }")]
    public async Task Each_group_reads_them(string group, string expected)
    {
        await using var portal = await DocumentedPortal.StartAsync("crm");
        Assert.Equal(expected, $"{await Reads[group](portal.Client.Crm)}");
    }
}
