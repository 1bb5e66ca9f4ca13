namespace Bridge24.Sandbox.Rest3;

/// <summary>A field of an object of REST 3.0, and the classic field behind it; none for what is computed or constant.</summary>
internal sealed record DtoField(string Name, string Type, string? Source, bool IsSortable, bool IsEditable, bool IsRelated)
{
    public bool IsFilterable => Name == "id";
}
