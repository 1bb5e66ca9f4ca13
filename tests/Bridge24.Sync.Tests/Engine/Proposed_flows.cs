using Bridge24.Client;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Proposing;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Proposed_flows
{
    [Theory]
    [InlineData("chinook/chinook.sqlite", null, "contact", 59, "LAST_NAME: LastName", "{ from: Phone, as: phone, region: Country }", "EMAIL: { from: Email, as: email }")]
    [InlineData("chinook/chinook.sqlite", "Invoice", "deal", 412, "TITLE: { template: \"Invoice {InvoiceId}\" }", "OPPORTUNITY: { from: Total, as: number }", "BEGINDATE: { from: InvoiceDate, as: date }")]
    [InlineData("northwind/northwind.sqlite", null, "company", 93, "TITLE: CompanyName", "{ from: Fax, as: phone, region: Country, type: FAX }", "key: CustomerID")]
    [InlineData("northwind/northwind.sqlite", "Orders", "deal", 830, "TITLE: { template: \"Order {OrderID}\" }", "CLOSEDATE: { from: ShippedDate, as: date }", "key: OrderID")]
    public async Task What_is_proposed_for_a_sample_runs_without_a_single_failure(string database, string? table, string entity, int rows, params string[] lines)
    {
        await using var world = await SyncWorld.StartAsync();
        var path = Path.Combine(AppContext.BaseDirectory, "samples", database);

        var proposed = await ProposeAsync(world, new SourceSettings { Kind = SourceKind.Sqlite, Location = path, Table = table, Key = [] });
        world.WriteFlow(proposed.Text);
        var plan = await world.PlanAllAsync();
        var report = Assert.Single(await world.SyncAllAsync());

        Assert.Equal(entity, proposed.Entity);
        Assert.All(lines, line => Assert.Contains(line, proposed.Text, StringComparison.Ordinal));
        Assert.Equal(rows, plan.Count(change => change.Action == "create"));
        Assert.Equal(["create_field"], plan.Where(change => change.Action != "create").Select(change => change.Action));
        Assert.Equal((rows, rows, FlowStatus.Ok), (report.Account.Read, report.Account.Created, report.Status));
    }

    [Fact]
    public async Task Columns_find_user_fields_of_their_name_and_what_the_rows_do_not_bear_is_left_out_with_its_reason()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AddFieldAsync("contact", "SHOE_SIZE", "integer");
        world.Csv("id,first name,surname,shoe size,born,on\n1,Ann,Gray,38,12/11/1980,x\n2,Bob,,41,yesterday,y\n");

        var proposed = await ProposeAsync(world, new SourceSettings { Kind = SourceKind.Csv, Location = world.PathOf("rows.csv"), Key = [] });
        world.WriteFlow(proposed.Text);
        var report = Assert.Single(await world.SyncAllAsync());

        Assert.Contains("NAME: \"first name\"", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("UF_CRM_SHOE_SIZE: { from: \"shoe size\", as: number }", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("# looked likely, but: BIRTHDATE from born: 2 of 2 rows", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("# not carried over: born, on", proposed.Text, StringComparison.Ordinal);
        Assert.Equal(["Ann|Gray|38", "Bob||41"], await world.RecordsAsync("contact", "NAME", "LAST_NAME", "UF_CRM_SHOE_SIZE"));
        Assert.Equal(2, report.Account.Created);
    }

    [Theory]
    [InlineData("Код;Имя;Фамилия;Телефон;Почта;Дата рождения;Страна", "1;Анна;Серова;8 (495) 123-45-67;anna@shop.example;01.02.1980;RU", "contact", "NAME: \"Имя\"", "LAST_NAME: \"Фамилия\"", "PHONE: { from: \"Телефон\", as: phone, region: \"Страна\" }", "EMAIL: { from: \"Почта\", as: email }", "BIRTHDATE: { from: \"Дата рождения\", as: date }", "key: UF_CRM_KLIENTY_ID")]
    [InlineData("Номер;Дата заказа;Сумма;Тема", "7;01.02.2026;1 000,50;Заказ", "deal", "TITLE: \"Тема\"", "OPPORTUNITY: { from: \"Сумма\", as: number }", "BEGINDATE: { from: \"Дата заказа\", as: date }")]
    [InlineData("Nr;first;last;Telefon", "7;Ann;Gray;+49 151 23456789", "contact", "NAME: first", "LAST_NAME: last", "PHONE: { from: Telefon, as: phone }")]
    public async Task Columns_are_known_in_the_languages_of_most_portals(string header, string row, string entity, params string[] lines)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv($"{header}\n{row}\n", "клиенты.csv");

        var proposed = await ProposeAsync(world, new SourceSettings { Kind = SourceKind.Csv, Location = world.PathOf("клиенты.csv"), Key = [] });

        Assert.Equal(entity, proposed.Entity);
        Assert.All(lines, line => Assert.Contains(line, proposed.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("+49 30 1234567,030 1234568,0151 23456789", "phone, region: DE }", "")]
    [InlineData("+49 30 1234567,030 1234568,nobody", "phone }", "# 2 of 3 numbers in phone do not begin")]
    [InlineData("030 1234567,030 1234568,0151 23456789", "phone }", "# 3 of 3 numbers in phone do not begin")]
    [InlineData("+49 30 1234567,+7 495 1234567,", "phone }", "")]
    public async Task Phones_without_a_country_s_code_get_that_of_their_neighbours_or_a_question(string phones, string mapping, string question)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,phone\n" + string.Concat(phones.Split(',').Select((phone, i) => $"{i},Ann,{phone}\n")));

        var proposed = await ProposeAsync(world, new SourceSettings { Kind = SourceKind.Csv, Location = world.PathOf("rows.csv"), Key = [] }, EntityType.Contact);

        Assert.Contains(mapping, proposed.Text, StringComparison.Ordinal);
        Assert.Contains(question, proposed.Text, StringComparison.Ordinal);
        Assert.Equal(question.Length > 0, proposed.Text.Contains("country's code", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("acme.bitrix24.ru", "RU")]
    [InlineData("acme.bitrix24.fr", null)]
    [InlineData("acme.bitrix24.com", null)]
    public void A_portal_s_address_tells_the_country_of_numbers_where_they_can_be_read_so(string portal, string? region) =>
        Assert.Equal(region, new PhoneRegion(portal).Of(["8 (495) 123-45-67", "8 (495) 123-45-68"]));

    [Fact]
    public async Task Two_columns_make_the_key_where_one_does_not_and_rows_without_any_are_refused()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("order_id,item_id,name\n1,1,a\n1,2,b\n2,1,a\n");
        world.Csv("name\na\na\n", "none.csv");

        var proposed = await ProposeAsync(world, new SourceSettings { Kind = SourceKind.Csv, Location = world.PathOf("rows.csv"), Key = [] }, EntityType.Company);
        var error = await Assert.ThrowsAsync<SourceException>(
            () => ProposeAsync(world, new SourceSettings { Kind = SourceKind.Csv, Location = world.PathOf("none.csv"), Key = [] }));

        Assert.Contains("key: [order_id, item_id]", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("No column of none tells all rows apart", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_map_names_each_way_the_key_that_is_made_and_what_is_personal()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name,mail,city\n1,Ann,ann@shop.example,Rome\n");
        world.Contacts("NAME: { from: name, default: Nobody }", "EMAIL: { from: mail, as: email }", "COMMENTS: { value: From the shop, on: create }");

        var map = Assert.Single(await world.MapAllAsync());

        Assert.Equal(["id UF_CRM_EXTERNAL_ID", "name NAME", "mail EMAIL (WORK)", "always \"From the shop\" COMMENTS"], map.Lines.Select(line => $"{line.From} {line.Field}"));
        Assert.Equal([true, false, false, false], map.Lines.Select(line => line.Made));
        Assert.Equal([false, true, true, true], map.Lines.Select(line => line.IsPersonal));
        Assert.Equal(["the source", "the source", "the source", "people, once it is written"], map.Lines.Select(line => line.Wins));
        Assert.Equal("\"Nobody\" where empty", map.Lines[1].Change);
        Assert.Equal(["city"], map.Unused);
        Assert.Equal(0, await world.WritesAsync());
    }

    private static async Task<ProposedFlow> ProposeAsync(SyncWorld world, SourceSettings source, EntityType? entity = null)
    {
        await using var portal = new Portal(new PortalOptions { Webhook = WebhookUrl.Parse(world.Sandbox.Webhook), Rate = CallRate.None });
        return await FlowProposer.ProposeAsync(new ProposalRequest { Source = source, Location = source.Location, Entity = entity }, portal);
    }
}
