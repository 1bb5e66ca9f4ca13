namespace Bridge24.Sandbox.Crm;

internal sealed record EnumItem(long Id, string Value, int Sort, bool IsDefault, string XmlId);
