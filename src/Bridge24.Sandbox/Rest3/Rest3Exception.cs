using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Rest3;

#pragma warning disable CA1032 // Made in one way only.
/// <summary>An error in the form of REST 3.0; the code comes without the prefix that all of them have.</summary>
internal sealed class Rest3Exception(int status, string code, string message) : Exception(message)
{
    private const string Invalid = "VALIDATION_REQUESTVALIDATIONEXCEPTION";

    public int Status { get; } = status;

    public string Code { get; } = "BITRIX_REST_V3_EXCEPTION_" + code;

    public IReadOnlyList<(string Field, string Message)> Validation { get; private init; } = [];

    public static Rest3Exception Of(params (string Field, string Message)[] validation) =>
        new(400, Invalid, "Error during request object validation") { Validation = validation };

    public static Rest3Exception Missing(params string[] fields) =>
        Of([.. fields.Select(field => (field, $"Required field `{field}` is missing"))]);

    public static Rest3Exception WrongType(string field, string type) => Of((field, $"Field `{field}` requires data type `{type}` for this request"));

    public static Rest3Exception UnknownField(string field, string entity) =>
        new(400, "UNKNOWNDTOPROPERTYEXCEPTION", $"Unknown field `{field}` for entity `{entity}`");

    public PhpArray Write()
    {
        var error = new PhpArray { ["code"] = Code, ["message"] = Message };
        if (Validation.Count > 0)
            error["validation"] = PhpArray.List(Validation.Select(one => new PhpArray { ["message"] = one.Message, ["field"] = one.Field }));
        return new PhpArray { ["error"] = error };
    }
}
#pragma warning restore CA1032
