namespace Bridge24.Sandbox.Protocol;

#pragma warning disable CA1032 // Made in one way only.
internal sealed class ApiException(int status, string code, string description) : Exception(description)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
#pragma warning restore CA1032
