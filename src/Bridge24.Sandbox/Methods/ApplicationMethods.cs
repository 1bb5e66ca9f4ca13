using Bridge24.Sandbox.OAuth;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>What an application may ask about itself.</summary>
internal static class ApplicationMethods
{
    private const string License = "en_ent250";

    public static MethodResult Info(Call call)
    {
        if (call.Caller.Installation is not { } installation)
            throw new ApiException(400, "ACCESS_DENIED", "Access denied! Application context required");
        return new MethodResult(new PhpArray
        {
            ["ID"] = installation.Id,
            ["CODE"] = installation.Application.ClientId,
            ["VERSION"] = 1L,
            ["STATUS"] = Installation.Local,
            ["INSTALLED"] = true,
            ["PAYMENT_EXPIRED"] = "N",
            ["DAYS"] = null,
            ["LANGUAGE_ID"] = "en",
            ["LICENSE"] = License,
            ["LICENSE_TYPE"] = License[3..],
            ["LICENSE_FAMILY"] = "ent",
        });
    }
}
