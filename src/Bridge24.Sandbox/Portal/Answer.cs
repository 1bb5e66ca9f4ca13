namespace Bridge24.Sandbox.Portal;

internal sealed record Answer(int Status, string ContentType, byte[] Body, string? ErrorCode = null)
{
    public const string Json = "application/json; charset=utf-8";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static Answer Page(int status, string title) => new(status, "text/html; charset=utf-8",
        System.Text.Encoding.UTF8.GetBytes($"<html><head><title>{status} {title}</title></head><body><h1>{status} {title}</h1></body></html>"));

    public static Answer Error(int status, string code, string description) => new(status, Json,
        Protocol.PhpJson.Write(new Protocol.PhpArray { ["error"] = code, ["error_description"] = description }), code);
}
