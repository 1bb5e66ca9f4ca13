using System.Collections.Immutable;
using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>
/// Somebody to be reached: a contact, a company or a lead. Its phones and addresses are read and set as whole lists: what is missing in
/// a list that was set is removed from the portal, what is new is added. A list of records with a selection does not bring them.
/// </summary>
public abstract record CrmParty : CrmRecord
{
    private static readonly string[] Types = ["PHONE", "EMAIL", "WEB", "IM"];

    private ImmutableDictionary<string, ImmutableList<Multifield>> _communications = ImmutableDictionary<string, ImmutableList<Multifield>>.Empty;

    private protected CrmParty()
    {
    }

    private protected CrmParty(JsonElement row)
        : base(row)
    {
    }

    /// <summary>Its phones.</summary>
    public IReadOnlyList<Multifield> Phones { get => Communications("PHONE"); init => SetCommunications("PHONE", value); }

    /// <summary>Its e-mail addresses.</summary>
    public IReadOnlyList<Multifield> Emails { get => Communications("EMAIL"); init => SetCommunications("EMAIL", value); }

    /// <summary>Its sites.</summary>
    public IReadOnlyList<Multifield> Sites { get => Communications("WEB"); init => SetCommunications("WEB", value); }

    /// <summary>Its messengers.</summary>
    public IReadOnlyList<Multifield> Messengers { get => Communications("IM"); init => SetCommunications("IM", value); }

    /// <summary>Free text about it, as BB code.</summary>
    public string? Comments { get => Get("comments").Text; init => Set("comments", value); }

    /// <summary>Which other system it came from.</summary>
    public string? OriginatorId { get => Get("originatorId").Text; init => Set("originatorId", value); }

    /// <summary>Its ID there.</summary>
    public string? OriginId { get => Get("originId").Text; init => Set("originId", value); }

    /// <summary>Who follows it.</summary>
    public IReadOnlyList<long> ObserverIds { get => Links("observers"); init => SetLinks("observers", value); }

    internal override bool HasChanges => base.HasChanges || _communications.Count > 0;

    /// <summary>The lists that were set, by the API's type: PHONE, EMAIL, WEB, IM.</summary>
    internal ImmutableDictionary<string, ImmutableList<Multifield>> ChangedCommunications => _communications;

    /// <summary>True for a record of the same kind with the same value in each field and the same communications.</summary>
    public virtual bool Equals(CrmParty? other) => base.Equals(other)
        && Array.TrueForAll(Types, type => Communications(type).SequenceEqual(other!.Communications(type)));

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The communications of a type as the portal showed them.</summary>
    internal List<Multifield> KnownCommunications(string type) => [.. PhpJson.Values(PhpJson.Get(Row, "fm"))
        .Where(entry => PhpJson.Text(PhpJson.Get(entry, "typeId")) == type).Select(Multifield.Read)];

    private IReadOnlyList<Multifield> Communications(string type) =>
        _communications.TryGetValue(type, out var set) ? set : KnownCommunications(type);

    private void SetCommunications(string type, IReadOnlyList<Multifield> communications) =>
        _communications = _communications.SetItem(type, [.. communications]);
}
