using Bridge24.Client;
using Bridge24.Client.Crm;
using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class ScaffoldTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task Fields_with_odd_names_become_code_that_compiles_without_a_warning_and_works()
    {
        await using var portal = await Portals.FreeAsync();
        await AddFieldsAsync(portal);
        await _b24.AddAsync(portal);
        using var program = new CompiledProgram();
        foreach (var entity in new[] { "contact", "deal" })
        {
            var file = Path.Combine(_b24.Folder, entity + ".cs");
            var outcome = (await _b24.RunAsync("scaffold", entity, "--portal", "test", "--namespace", "Shop.Crm", "-o", file)).Ends(0);
            Assert.Contains($"of a {entity} are in", outcome.Errors, StringComparison.Ordinal);
            program.Write(entity + ".cs", await File.ReadAllTextAsync(file));
        }

        program.Write("Program.cs", Use);
        (await program.CompileAsync()).Ends(0);
        var used = (await program.StartAsync(portal.Webhook)).Ends(0);

        Assert.Equal(
            [
                "77|7707083893|second|Ann|own name|1.5|True|2026-11-26T09:00:00+03:00",
                "Gold2|Gold,Серебро|2026-12-24,2026-12-31|1,2,3|12.55|EUR",
                "cleared: True,True,0", "found: 1", "deal: Gold,Value10",
            ],
            used.Lines);
    }

    [Fact]
    public async Task The_same_portal_gives_the_same_code_and_the_portal_names_the_namespace()
    {
        await using var portal = await Portals.FreeAsync();
        await AddFieldsAsync(portal);
        await _b24.AddAsync(portal);

        var first = (await _b24.RunAsync("scaffold", "contact")).Ends(0);
        var second = (await _b24.RunAsync("scaffold", "contact")).Ends(0);
        var named = (await _b24.RunAsync("scaffold", "contact", "--class", "OwnFields")).Ends(0);

        Assert.Contains("namespace Test;", first.Output, StringComparison.Ordinal);
        var unnamed = (await _b24.RunAsync("scaffold", "contact", "--webhook", portal.Webhook)).Ends(0);
        Assert.Contains("namespace PortalFields;", unnamed.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("public static class OwnFieldsNames", named.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Webhook.TrimEnd('/').Split('/')[^1], first.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--namespace", "Shop.class")]
    [InlineData("--namespace", "Shop; class X")]
    [InlineData("--class", "Shop.Fields")]
    [InlineData("--class", "9Fields")]
    public async Task A_name_that_is_none_in_CSharp_is_refused(string option, string name)
    {
        var outcome = (await _b24.RunAsync("scaffold", "contact", "--webhook", "http://127.0.0.1:9/rest/1/code123/", option, name)).Ends(2);

        Assert.Contains($"\"{name}\" is no name in C#", outcome.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _b24.Dispose();

    private static async Task AddFieldsAsync(SandboxPortal portal)
    {
        await using var client = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(portal.Webhook), Rate = CallRate.None });
        var fields = client.Crm.UserFields(EntityTypes.Contact);
        UserFieldChoice[] choices = [new("Gold"), new("gold "), new("10 %"), new("Серебро"), new("\"10\" </summary>\n*/ #")];
        foreach (var field in new[]
                 {
                     new UserField { FieldName = "SHOP_ID", UserTypeId = "string", Label = "Shop \"ID\" <b>& co</b>" },
                     new UserField { FieldName = "1639669411830", UserTypeId = "string", Label = "ИНН клиента" },
                     new UserField { FieldName = "1639669411832", UserTypeId = "string", Label = "ИНН клиента" },
                     new UserField { FieldName = "1639669411835", UserTypeId = "string", Label = "№ 5" },
                     new UserField { FieldName = "NAME", UserTypeId = "string", Label = "Line 1\nusing System.Evil; \u2028 /// </summary> */" },
                     new UserField { FieldName = "2ND", UserTypeId = "double", Label = "2nd" },
                     new UserField { FieldName = "CLASS", UserTypeId = "boolean", Label = "class" },
                     new UserField { FieldName = "CONTACT_FIELDS", UserTypeId = "datetime", Label = "Since" },
                     new UserField { FieldName = "LEVEL", UserTypeId = "enumeration", Label = "Level", Choices = choices },
                     new UserField { FieldName = "LEVELS", UserTypeId = "enumeration", Label = "Levels", Multiple = true, Choices = choices },
                     new UserField { FieldName = "DAYS", UserTypeId = "date", Label = "Days", Multiple = true },
                     new UserField { FieldName = "COUNTS", UserTypeId = "integer", Label = "Counts", Multiple = true },
                     new UserField { FieldName = "SUM", UserTypeId = "money", Label = "Sum" },
                 })
        {
            await fields.AddAsync(field);
        }

        await client.Crm.UserFields(EntityTypes.Deal).AddAsync(new UserField { FieldName = "LEVEL", UserTypeId = "enumeration", Label = "Level", Multiple = true, Choices = choices });
    }

    private const string Use = """
        using System.Globalization;
        using Bridge24.Client;
        using Bridge24.Client.Crm;
        using Shop.Crm;

        await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(args[0]), Rate = CallRate.None });
        var since = new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.FromHours(3));
        var contact = await portal.Crm.Contacts.AddAsync(new Contact { Name = "Ann" }
            .WithShopId("77").WithИННКлиента("7707083893").WithИННКлиента2("second").WithName2("own name").WithField2ND(1.5m).WithClass(true).WithContactFields2(since)
            .WithLevel(ContactLevel.Gold2).WithLevels([ContactLevels.Gold, ContactLevels.Серебро]).WithDays([new(2026, 12, 24), new(2026, 12, 31)])
            .WithCounts([1, 2, 3]).WithSum("12.55|EUR"));
        contact = await portal.Crm.Contacts.GetAsync(contact.Id);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{contact.ShopId}|{contact.ИННКлиента}|{contact.ИННКлиента2}|{contact.Name}|{contact.Name2}|{contact.Field2ND}|{contact.Class}|{contact.ContactFields2:yyyy-MM-dd'T'HH:mm:sszzz}"));
        Console.WriteLine($"{contact.Level}|{string.Join(',', contact.Levels)}|{string.Join(',', contact.Days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))}|{string.Join(',', contact.Counts)}|{contact.Sum}");
        contact = await portal.Crm.Contacts.UpdateAsync(contact.WithShopId(null).WithLevel(null).WithDays([]));
        Console.WriteLine($"cleared: {contact.ShopId is null},{contact.Level is null},{contact.Days.Count}");
        var query = new CrmQuery { Filter = new() { [$"={ContactFieldsNames.ИННКлиента}"] = "7707083893" } };
        Console.WriteLine($"found: {await portal.Crm.Contacts.ListAsync(query).CountAsync()}");
        var deal = await portal.Crm.Deals.AddAsync(new Deal { Title = "Order" }.WithLevel([DealLevel.Gold, DealLevel.Value10]));
        Console.WriteLine($"deal: {string.Join(',', deal.Level)}");
        """;
}
