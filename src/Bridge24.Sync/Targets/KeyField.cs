using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets;

/// <summary>The flow's key field as the portal has it.</summary>
internal static class KeyField
{
    /// <summary>Where the key stands; null when the portal lacks the field.</summary>
    public static TargetKey? Find(Flow flow, PortalSchema schema)
    {
        if (flow.Target.Origin is { } origin)
        {
            return TargetKey.Originator(flow.Target.Entity, origin);
        }

        if (flow.Target.Entity == EntityType.User)
        {
            return TargetKey.Email();
        }

        if (flow.Target.IsKeptInState)
        {
            return TargetKey.State(flow.Name);
        }

        return schema.Fields.TryGetValue(flow.Target.KeyField!, out var field) ? TargetKey.UserField(field.Name, field.ApiName) : null;
    }

    public static IEnumerable<FlowProblem> Problems(Flow flow, PortalSchema schema)
    {
        if (flow.Target.KeyField is not { } name)
        {
            yield break;
        }

        if (!schema.Fields.TryGetValue(name, out var field))
        {
            if (!flow.Target.CreateKeyField)
            {
                yield return Problem(flow, $"The key field \"{name}\" is not among the {flow.Target.Entity.Name} fields of the portal. Correct it, or leave out \"create_key_field: false\".");
            }
            else if (!KeyFieldMaker.CanMake(flow.Target.Entity))
            {
                yield return Problem(flow, $"The key field \"{name}\" is missing, and this version makes key fields for leads, deals, contacts, companies and quotes only. Make it in the portal, or use \"origin:\".");
            }
        }
        else if (field.IsMultiple || field.Type != "string")
        {
            yield return Problem(flow, $"The key field \"{name}\" is {(field.IsMultiple ? "multiple" : $"of type {field.Type}")}; a key needs a single string field. Name another one.");
        }
    }

    private static FlowProblem Problem(Flow flow, string message) => new(flow.File, flow.Target.KeyLine, message);
}
