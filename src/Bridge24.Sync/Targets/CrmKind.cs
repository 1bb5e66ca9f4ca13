using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Applying;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets;

/// <summary>Records of the CRM, by <c>crm.item.*</c>.</summary>
internal sealed class CrmKind(EntityType entity) : RecordKind
{
    public override string Scope => "crm";

    public override Call Describe => new("crm.item.fields", new JsonObject { ["entityTypeId"] = entity.TypeId });

    public override Dictionary<string, PortalField> Fields(JsonElement answer) => SchemaFields.Read(answer);

    public override IRecordFinder Finder(FlowSession session, TargetKey? key) => new RecordFinder(session.Portal, entity, key, session.Mapper.Slots);

    public override IRecordWriter Writer(FlowSession session) => new RecordWriter(session);

    public override RecordImporter Importer(FlowSession session) => new(session);

    public override async Task<long> CountAsync(Portal portal, CancellationToken cancellation)
    {
        var parameters = new JsonObject { ["entityTypeId"] = entity.TypeId, ["select"] = new JsonArray("id"), ["start"] = 0 };
        return (await portal.SendAsync(new Call("crm.item.list", parameters), cancellation).ConfigureAwait(false)).Total ?? 0;
    }
}
