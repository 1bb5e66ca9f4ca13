using System.Reflection;
using Bridge24.Client.Crm;
using Bridge24.Client.Tests.OnSandbox;
using Bridge24.Client.Tests.Quirks;

namespace Bridge24.Client.Tests.Crm;

/// <summary>Each property that a record type offers is one that the portal has, so that nothing set is lost in silence.</summary>
[Emulated]
public sealed class Typed_properties_on_sandbox
{
    private static readonly Dictionary<string, object> Values = new(StringComparer.Ordinal)
    {
        ["AssignedById"] = 2L,
        ["BeginDate"] = new DateOnly(2030, 1, 2),
        ["CloseDate"] = new DateOnly(2030, 2, 3),
        ["Birthdate"] = new DateOnly(1990, 2, 28),
        ["ActualDate"] = new DateOnly(2030, 3, 4),
        ["Employees"] = "EMPLOYEES_2",
        ["Honorific"] = "HNR_EN_1",
        ["Industry"] = "MANUFACTURING",
        ["SourceId"] = "WEB",
        ["CurrencyId"] = "USD",
    };

    [Fact]
    public Task Those_of_a_lead() => ReadBackAsync<Lead>(crm => crm.Leads, new() { ["StageId"] = "IN_PROCESS" });

    [Fact]
    public Task Those_of_a_deal() => ReadBackAsync<Deal>(crm => crm.Deals, new() { ["TypeId"] = "GOODS", ["StageId"] = "PREPARATION", ["CategoryId"] = 0L });

    [Fact]
    public Task Those_of_a_contact() => ReadBackAsync<Contact>(crm => crm.Contacts, new() { ["TypeId"] = "SUPPLIER" });

    [Fact]
    public Task Those_of_a_company() => ReadBackAsync<Company>(crm => crm.Companies, new() { ["TypeId"] = "SUPPLIER" });

    [Fact]
    public Task Those_of_a_quote() => ReadBackAsync<Quote>(crm => crm.Quotes, new() { ["StageId"] = "SENT" });

    [Fact]
    public Task Those_of_an_invoice() => ReadBackAsync<Invoice>(crm => crm.Invoices, new() { ["StageId"] = null });

    private static async Task ReadBackAsync<T>(Func<CrmGroups, CrmGroup<T>> group, Dictionary<string, object?> own)
        where T : CrmRecord, new()
    {
        await using var portal = await EmulatedPortal.StartAsync(new() { Users = [new("a@example.com", "A", "A", IsAdmin: true), new("b@example.com", "B", "B")] });
        var crm = portal.Client.Crm;
        var (lead, deal, quote) = (await crm.Leads.AddAsync(new() { Title = "L" }), await crm.Deals.AddAsync(new() { Title = "D" }), await crm.Quotes.AddAsync(new() { Title = "Q" }));
        var (contact, company) = (await crm.Contacts.AddAsync(new() { Name = "C" }), await crm.Companies.AddAsync(new() { Title = "F" }));
        Assert.All([lead.Id, deal.Id, quote.Id, contact.Id, company.Id], id => Assert.Equal(1, id));
        var made = new T();
        foreach (var property in Settable<T>())
            if (!own.TryGetValue(property.Name, out var value) || value is not null) property.SetValue(made, value ?? Of(property));
        var added = await group(crm).AddAsync(made);
        var read = await group(crm).GetAsync(added.Id);
        foreach (var property in Settable<T>().Where(one => !own.TryGetValue(one.Name, out var value) || value is not null))
            Assert.True(Text(property.GetValue(made)) == Text(property.GetValue(read)), $"{typeof(T).Name}.{property.Name} was set to \"{Text(property.GetValue(made))}\" and is \"{Text(property.GetValue(read))}\".");
    }

    private static IEnumerable<PropertyInfo> Settable<T>() => typeof(T).GetProperties().Where(property => property.SetMethod is { IsPublic: true }
        && property.Name is not "Fields" && property.PropertyType != typeof(IReadOnlyList<Multifield>));

    private static object Of(PropertyInfo property) => Values.GetValueOrDefault(property.Name) ?? (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
    {
        var type when type == typeof(long) => 1L,
        var type when type == typeof(decimal) => 12.5m,
        var type when type == typeof(bool) => true,
        var type when type == typeof(IReadOnlyList<long>) => new List<long> { 1 },
        _ => "x",
    };

    private static string Text(object? value) => value is IReadOnlyList<long> many ? string.Join('+', many) : $"{value}";
}
