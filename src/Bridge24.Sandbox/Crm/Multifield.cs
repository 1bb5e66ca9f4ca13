namespace Bridge24.Sandbox.Crm;

internal sealed record Multifield(long Id, string Type, string ValueType, string Value)
{
    public static readonly IReadOnlyList<string> Types = ["PHONE", "EMAIL", "WEB", "IM", "LINK"];
}
