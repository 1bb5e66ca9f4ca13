namespace Bridge24.Sandbox.Crm;

internal enum Dialect
{
    Classic,
    Item,
}
