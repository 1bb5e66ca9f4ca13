using Bridge24.Client.Crm;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Flows.Code;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Flows_in_code
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";

    /// <summary>What the emulated portal has not in all its types.</summary>
    private static readonly string[] NotShown = ["observers", "quoteId", "contactIds", "sourceId", "dealId"];

    [Fact]
    public async Task Typed_rows_are_synced_once_and_then_only_where_they_changed()
    {
        await using var world = await SyncWorld.StartAsync();
        var firms = Firms(world, new Firm(7, "Brewery"));
        var people = People(world, () => [new Person(1, "Ann", "030 123456", new DateOnly(1990, 5, 4), 7, "de"), new Person(2, "Bob", null, null, null, "de")]);

        var first = await world.SyncAsync(FlowSet.Of(people, firms));
        var again = await world.SyncAsync(FlowSet.Of(people, firms));
        var changed = await world.SyncAsync(FlowSet.Of(firms, People(world, () => [new Person(1, "Anna", "030 123456", new DateOnly(1990, 5, 4), 7, "de")])));

        Assert.Equal([("firms", 1L), ("people", 2L)], first.Select(report => (report.Flow, report.Account.Created)));
        Assert.Equal([1L, 2L], again.Select(report => report.Account.Unchanged));
        Assert.Equal((1L, 1L), (changed[1].Account.Read, changed[1].Account.Updated));
        var brewery = world.Sandbox.Records("company").Single()["ID"];
        Assert.Equal([$"1|Anna|{brewery}", "2|Bob|"], await world.RecordsAsync("contact", KeyField, "NAME", "COMPANY_ID"));
        Assert.StartsWith("1990-05-04T", (await world.RecordsAsync("contact", "BIRTHDATE"))[1], StringComparison.Ordinal);
        Assert.Equal(["WORK +4930123456"], await world.PhonesAsync("1"));
    }

    [Fact]
    public async Task A_list_fills_a_multiple_field()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AskAsync("crm.company.userfield.add", new() { ["fields"] = new System.Text.Json.Nodes.JsonObject { ["FIELD_NAME"] = "TAGS", ["USER_TYPE_ID"] = "string", ["MULTIPLE"] = "Y" } });
        var flow = Flow.From("firms", _ => Rows([new Firm(7, "Brewery") { Tags = ["beer", "garden; shop"] }]), firm => firm.Id)
            .To(world.Hands.Crm.Companies, KeyField)
            .Map(company => company.Title, firm => firm.Name)
            .Map("UF_CRM_TAGS", firm => firm.Tags)
            .Build();

        var report = Assert.Single(await world.SyncAsync(FlowSet.Of(flow)));

        Assert.Equal(1, report.Account.Created);
        var tags = (System.Collections.IEnumerable)world.Sandbox.Records("company").Single()["UF_CRM_TAGS"]!;
        Assert.Equal(["beer", "garden; shop"], tags.Cast<object?>().Select(tag => tag?.ToString()));
    }

    [Fact]
    public async Task A_row_that_the_programs_own_code_cannot_read_is_a_dead_letter_and_the_others_go_on()
    {
        await using var world = await SyncWorld.StartAsync();
        var flow = Flow.From("firms", _ => Rows([new Firm(7, "Brewery"), new Firm(8, "")]), firm => firm.Id)
            .To(world.Hands.Crm.Companies, KeyField)
            .Map(company => company.Title, firm => firm.Name.Length > 0 ? firm.Name : throw new InvalidDataException("no name"))
            .Build();

        var report = Assert.Single(await world.SyncAsync(FlowSet.Of(flow)));

        Assert.Equal((2L, 1L, 1L), (report.Account.Read, report.Account.Created, report.Account.Failed));
        Assert.Contains("\"title\" of row 2 of the rows of \"firms\" cannot be read: no name", Assert.Single(await world.DeadAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_of_ones_own_is_read_by_columns_that_are_checked_before_anything_is_written()
    {
        await using var world = await SyncWorld.StartAsync();
        var wrong = Flow.From("firms", () => new Ledger(), ["no"]).To(world.Hands.Crm.Companies, origin: "LEDGER").Map(company => company.Title, "titel").Build();
        var right = Flow.From("firms", () => new Ledger(), ["no"]).To(world.Hands.Crm.Companies, origin: "LEDGER").Map(company => company.Title, "title").Build();

        var refused = await Assert.ThrowsAsync<FlowException>(() => world.SyncAsync(FlowSet.Of(wrong)));
        var report = Assert.Single(await world.SyncAsync(FlowSet.Of(right)));

        Assert.Matches("""^Column "titel" is not in the ledger \(Flows_in_code.cs, line \d+\)\. Did you mean "title"\?$""", Assert.Single(refused.Problems).ToString());
        Assert.Equal(2, report.Account.Created);
        Assert.Equal(["LEDGER|1|Rent", "LEDGER|2|Wages"], await world.RecordsAsync("company", "ORIGINATOR_ID", "ORIGIN_ID", "TITLE"));
    }

    [Fact]
    public async Task Each_property_of_a_record_that_can_be_set_names_a_field_of_the_portal()
    {
        await using var world = await SyncWorld.StartAsync();
        var crm = world.Hands.Crm;
        var unknown = new List<string>();
        foreach (var flow in new[] { All(crm.Leads), All(crm.Deals), All(crm.Contacts), All(crm.Companies), All(crm.Quotes), All(crm.Invoices) })
        {
            var refused = await Record.ExceptionAsync(() => world.SyncAsync(FlowSet.Of(flow)));
            unknown.AddRange(((refused as FlowException)?.Problems ?? []).Select(problem => problem.Message).Where(message => message.Contains("is not among", StringComparison.Ordinal)));
        }

        Assert.Equal([], unknown.Where(message => !NotShown.Any(field => message.Contains($"\"{field}\"", StringComparison.Ordinal))));

        static Flow All<TRecord>(CrmGroup<TRecord> group)
            where TRecord : CrmRecord
        {
            var flow = Flow.From("all", () => new Ledger(), ["no"]).To(group, KeyField);
            foreach (var property in typeof(TRecord).GetProperties().Where(property => property.CanWrite && property.Name != nameof(CrmRecord.Fields)))
            {
                flow.Map(RecordField.NameOf(property.Name), "title");
            }

            return flow.Build();
        }
    }

    private static Flow Firms(SyncWorld world, params Firm[] firms) => Flow.From("firms", _ => Rows(firms), firm => firm.Id)
        .To(world.Hands.Crm.Companies, KeyField)
        .Map(company => company.Title, firm => firm.Name)
        .Build();

    private static Flow People(SyncWorld world, Func<Person[]> people) => Flow.From("people", _ => Rows(people()), person => person.Id)
        .To(world.Hands.Crm.Contacts, KeyField)
        .Column("country", person => person.Country)
        .Map(contact => contact.Name, person => person.Name)
        .Map(contact => contact.Phones, person => person.Phone, new() { As = ValueKind.Phone, Region = "country" })
        .Map(contact => contact.Birthdate, person => person.Born)
        .Map("COMPANY_ID", person => person.Firm, new() { Link = "firms" })
        .With(new FlowPolicies { UncertainFor = TimeSpan.FromSeconds(1) })
        .Build();

    private static async IAsyncEnumerable<T> Rows<T>(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    private sealed record Person(int Id, string Name, string? Phone, DateOnly? Born, long? Firm, string Country);

    private sealed record Firm(long Id, string Name)
    {
        public IReadOnlyList<string> Tags { get; init; } = [];
    }

    private sealed class Ledger : ISource
    {
        private static readonly string[] Columns = ["no", "title"];

        public string Name => "the ledger";

        public Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct = default) => Task.FromResult<IReadOnlyList<string>>(Columns);

        public async IAsyncEnumerable<SourceRow> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
        {
            await Task.Yield();
            yield return new SourceRow(1, Columns, [1L, "Rent"]);
            yield return new SourceRow(2, Columns, [2L, "Wages"]);
        }

        public ValueTask DisposeAsync() => default;
    }
}
