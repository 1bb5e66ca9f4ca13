using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Targets;

/// <summary>Where a record of the portal keeps the source's key: a user field, or the built-in originator fields.</summary>
internal abstract class TargetKey
{
    private const int ExternalId = 255;

    /// <summary>The name under which the state knows this place: <c>UF_CRM_EXTERNAL_ID</c> or <c>origin:SHOP</c>.</summary>
    public abstract string StateName { get; }

    /// <summary>The fields to select, so that <see cref="Of"/> can tell the key.</summary>
    public abstract IReadOnlyList<string> ApiNames { get; }

    /// <summary>The most characters of a key that the place keeps.</summary>
    public virtual int Longest => Mapping.RowKey.Longest;

    /// <summary>Narrows a filter of <c>crm.item.list</c> to records with one of these keys.</summary>
    public abstract void Filter(JsonObject filter, IEnumerable<string> keys);

    /// <summary>Writes the key into the fields of <c>crm.item.add</c>.</summary>
    public abstract void Write(JsonObject fields, string key);

    /// <summary>The key that a record shows, or null when it has none of ours.</summary>
    public abstract string? Of(JsonElement item);

    /// <summary>Whether a record carries this key, or at least no other.</summary>
    public virtual bool IsOn(JsonElement item, string key) => Of(item) == key;

    /// <summary>The portal has no place for the key: the state alone knows.</summary>
    public static TargetKey State(string flow) => new StateKey(flow);

    /// <summary>The e-mail of a user.</summary>
    public static TargetKey Email() => new EmailKey();

    public static TargetKey UserField(string name, string apiName) => new UserFieldKey(name, apiName);

    public static TargetKey Originator(EntityType entity, string origin) =>
        entity.TypeId is 1 or 2 or 3 or 4 ? new OriginKey(origin) : new XmlIdKey(origin);

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        } : null;

    private static JsonArray Array(IEnumerable<string> keys) => [.. keys.Select(key => (JsonNode)key)];

    private sealed class UserFieldKey(string name, string apiName) : TargetKey
    {
        public override string StateName => name;

        public override IReadOnlyList<string> ApiNames => [apiName];

        public override void Filter(JsonObject filter, IEnumerable<string> keys) => filter["@" + apiName] = Array(keys);

        public override void Write(JsonObject fields, string key) => fields[apiName] = key;

        public override string? Of(JsonElement item) => Text(item, apiName);
    }

    private sealed class EmailKey : TargetKey
    {
        private const string Field = Users.UserKind.Email;

        public override string StateName => Field;

        public override IReadOnlyList<string> ApiNames => [Field];

        public override void Filter(JsonObject filter, IEnumerable<string> keys) => filter[Field] = Array(keys);

        public override void Write(JsonObject fields, string key) => fields[Field] = key;

        public override string? Of(JsonElement item) => Text(item, Field);

        public override bool IsOn(JsonElement item, string key) => string.Equals(Of(item), key, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class StateKey(string flow) : TargetKey
    {
        public override string StateName => "state:" + flow;

        public override IReadOnlyList<string> ApiNames => [];

        public override void Filter(JsonObject filter, IEnumerable<string> keys) => throw new NotSupportedException("The portal does not know the keys.");

        public override void Write(JsonObject fields, string key)
        {
        }

        public override string? Of(JsonElement item) => null;

        public override bool IsOn(JsonElement item, string key) => true;
    }

    private sealed class OriginKey(string origin) : TargetKey
    {
        public override string StateName => "origin:" + origin;

        public override IReadOnlyList<string> ApiNames => ["originatorId", "originId"];

        public override int Longest => ExternalId;

        public override void Filter(JsonObject filter, IEnumerable<string> keys)
        {
            filter["=originatorId"] = origin;
            filter["@originId"] = Array(keys);
        }

        public override void Write(JsonObject fields, string key)
        {
            fields["originatorId"] = origin;
            fields["originId"] = key;
        }

        public override string? Of(JsonElement item) => Text(item, "originatorId") == origin ? Text(item, "originId") : null;
    }

    /// <summary>Invoices and smart processes have one external id only, so the originator stands in front of the key.</summary>
    private sealed class XmlIdKey(string origin) : TargetKey
    {
        private readonly string _prefix = origin + ":";

        public override string StateName => "origin:" + origin;

        public override IReadOnlyList<string> ApiNames => ["xmlId"];

        public override int Longest => ExternalId - _prefix.Length;

        public override void Filter(JsonObject filter, IEnumerable<string> keys) => filter["@xmlId"] = Array(keys.Select(key => _prefix + key));

        public override void Write(JsonObject fields, string key) => fields["xmlId"] = _prefix + key;

        public override string? Of(JsonElement item) =>
            Text(item, "xmlId") is { } id && id.StartsWith(_prefix, StringComparison.Ordinal) ? id[_prefix.Length..] : null;
    }
}
