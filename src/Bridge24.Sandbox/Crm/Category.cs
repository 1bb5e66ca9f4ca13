namespace Bridge24.Sandbox.Crm;

/// <summary>A pipeline of deals, invoices or the records of a smart process.</summary>
internal sealed record Category(long Id, int EntityTypeId, string Name, int Sort, bool IsDefault)
{
    public string OriginId { get; init; } = "";

    public string OriginatorId { get; init; } = "";
}
