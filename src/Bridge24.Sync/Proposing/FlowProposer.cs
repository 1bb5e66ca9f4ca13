using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Proposing;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync;

/// <summary>Looks at a source and a portal and proposes a flow; writes nothing.</summary>
public static class FlowProposer
{
    private static readonly EntityType[] Likely = [EntityType.Contact, EntityType.Company, EntityType.Deal, EntityType.Lead];

    /// <summary>Below it nothing but chance links the columns to a portal's fields.</summary>
    private const int FewestPoints = 4;

    /// <summary>Proposes the flow that suits best.</summary>
    /// <exception cref="SourceException">The source cannot be read, or holds nothing that suits.</exception>
    /// <exception cref="Bitrix24Exception">The portal refused or could not be reached; <c>crm.item.fields</c> is asked.</exception>
    public static async Task<ProposedFlow> ProposeAsync(ProposalRequest request, Portal portal, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(portal);
        var schemas = await SchemasAsync(portal, request.Entity is { } entity ? [entity] : Likely, ct).ConfigureAwait(false);
        var regions = new PhoneRegion(portal.Options.Address.Host);
        var proposals = new List<FlowProposal>();
        var lacking = new List<string>();
        foreach (var settings in await TablesAsync(request.Source, ct).ConfigureAwait(false))
        {
            var sample = await SourceSample.ReadAsync(settings, request.Key, ct).ConfigureAwait(false);
            if (sample.Key.Count == 0)
                lacking.Add(sample.Subject);
            else
                proposals.Add(schemas.Select(schema => new MapProposer(sample, schema, regions).Propose()).MaxBy(proposal => proposal.Score)!);
        }

        var ranked = proposals.Where(proposal => proposal.Map.Count > 0 && (request.Entity is not null || proposal.Score >= FewestPoints))
            .OrderByDescending(proposal => proposal.Score).ToList();
        if (ranked.Count == 0)
            throw Nothing(request, lacking);

        var best = ranked[0] with { Name = request.Name ?? Slug(ranked[0].Sample.Subject) };
        return new ProposedFlow(
            ProposalText.Of(best, request.Location, request.Portal), best.Schema.Entity.Name, best.Sample.Settings.Table,
            [.. ranked.Skip(1).Select(other => (other.Sample.Settings.Table ?? "", other.Schema.Entity.Name))]);
    }

    private static SourceException Nothing(ProposalRequest request, List<string> lacking) => new(lacking.Count > 0
        ? FlowProblem.Of(request.Source.File, 0, $"No column of {string.Join(", ", lacking)} tells all rows apart", "Name the columns that do: --key order_id,line")
        : FlowProblem.Of(request.Source.File, 0, $"The names of the columns of {request.Location} do not tell what its rows are", "Say what the rows are: --entity contact; or write the flow by hand."));

    private static async Task<IReadOnlyList<PortalSchema>> SchemasAsync(Portal portal, IReadOnlyList<EntityType> entities, CancellationToken cancellation)
    {
        var batch = portal.Batch();
        var asked = entities.Select(entity => batch.Add("crm.item.fields", new JsonObject { ["entityTypeId"] = entity.TypeId })).ToList();
        var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
        return [.. entities.Zip(asked, (entity, command) => new PortalSchema
        {
            Entity = entity,
            Fields = SchemaFields.Read(TargetReader.Result(outcome[command])),
            Statuses = new Dictionary<string, IReadOnlyList<FieldItem>>(),
            UsersByEmail = new Dictionary<string, string>(),
        })];
    }

    private static async Task<IReadOnlyList<SourceSettings>> TablesAsync(SourceSettings settings, CancellationToken cancellation) =>
        settings.Table is not null || settings.Query is not null || settings.Kind is SourceKind.Csv or SourceKind.JsonLines or SourceKind.Http
            ? [settings]
            : [.. (await Sources.Sources.TablesAsync(settings, cancellation).ConfigureAwait(false)).Select(table => settings with { Table = table })];

    private static string Slug(string subject)
    {
        var letters = string.Concat(subject.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).Trim('-');
        return letters.Length == 0 ? "flow" : letters;
    }
}
