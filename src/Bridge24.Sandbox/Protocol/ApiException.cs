namespace Bridge24.Sandbox.Protocol;

#pragma warning disable CA1032 // Made in one way only.
internal sealed class ApiException(int status, string code, string description) : Exception(description)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>What only the sandbox answers: the vendor has it, the sandbox has not.</summary>
    public static ApiException NotEmulated(int status, string what) => new(status, "SANDBOX_NOT_EMULATED", $"{what} is not emulated by the sandbox");
}
#pragma warning restore CA1032
