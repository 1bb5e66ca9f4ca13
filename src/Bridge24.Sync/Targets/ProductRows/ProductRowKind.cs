using System.Text.Json;
using System.Text.RegularExpressions;
using Bridge24.Client;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets.ProductRows;

/// <summary>Lines of goods, one row of the source each, by <c>crm.item.productrow.*</c>.</summary>
internal sealed partial class ProductRowKind(EntityType owner) : RecordKind
{
    private readonly string _code = RowOwner.Code(owner)!;

    public override string Scope => "crm";

    public override Call Describe => new("crm.item.productrow.fields");

    public override Dictionary<string, PortalField> Fields(JsonElement answer)
    {
        var fields = SchemaFields.Read(answer).Values.Where(field => field.ApiName != "ownerType").Select(Named);
        return fields.ToDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);
    }

    public override IRecordFinder Finder(FlowSession session, TargetKey? key) => new ProductRowFinder(session, _code);

    public override IRecordWriter Writer(FlowSession session) => new ProductRowWriter(session, _code);

    /// <summary>Product rows are listed by their record only.</summary>
    public override Task<long> CountAsync(Portal portal, CancellationToken cancellation) => Task.FromResult(0L);

    private PortalField Named(PortalField field)
    {
        var name = Hump().Replace(field.ApiName, "_").ToUpperInvariant();
        return name switch
        {
            RowOwner.Field => field with { Name = name, Type = "crm_entity", IsImmutable = true },
            "TAX_INCLUDED" => field with { Name = name, Type = "boolean" },
            _ => field with { Name = name },
        };
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
