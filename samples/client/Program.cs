using Bridge24.Client;
using Bridge24.Client.Crm;

await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(args[0]) });

var ann = await portal.Crm.Contacts.AddAsync(new Contact { Name = "Ann", LastName = "Gray", Phones = [new("+4930111222")] });
await portal.Crm.Contacts.UpdateAsync(ann with { Post = "CTO" });

await foreach (var contact in portal.Crm.Contacts.ListAsync())
{
    Console.WriteLine($"{contact.Id} {contact.Name} {contact.LastName} {string.Join(", ", contact.Phones.Select(phone => phone.Value))}");
}
