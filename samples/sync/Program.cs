using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync;
using Bridge24.Sync.Flows;
using Sync.Customers;

await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(args[0]) });
await using var state = await StateStore.OpenAsync(new StateOptions { Path = args[1] });

var firms = Flow.From("firms", Shop.Firms, firm => firm.Id)
    .To(portal.Crm.Companies, key: "UF_CRM_SHOP_ID")
    .Map(company => company.Title, firm => firm.Name)
    .Build();
var customers = Flow.From("customers", Shop.Customers, customer => customer.Id)
    .To(portal.Crm.Contacts, key: "UF_CRM_SHOP_ID")
    .Map(contact => contact.Name, customer => customer.FirstName)
    .Map(contact => contact.LastName, customer => customer.LastName)
    .Map(contact => contact.Phones, customer => customer.Phone, new() { As = ValueKind.Phone, Region = "DE" })
    .Map("COMPANY_ID", customer => customer.FirmId, new() { Link = firms.Name })
    .With(new FlowPolicies { OnDelete = DeletePolicy.Ignore })
    .Build();

var engine = await SyncEngine.ForAsync(state, "shop", portal);
await foreach (var report in engine.SyncAsync(FlowSet.Of(firms, customers), new SyncRequest()))
{
    Console.WriteLine($"{report.Flow}: {report.Account.Created} created, {report.Account.Updated} updated, {report.Account.Unchanged} unchanged");
}
