namespace Bridge24.Sandbox.Control;

/// <summary>An argument of a route: of its path, its query, or its JSON body. The type is one that OpenAPI knows.</summary>
internal sealed record ControlParameter(string Name, string Says, string Type = "string", bool Required = false)
{
    public const string Integer = "integer";
    public const string Number = "number";
    public const string Object = "object";
}
