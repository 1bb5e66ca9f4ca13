using Bridge24.Client;

namespace Bridge24.Sync.Applying;

/// <summary>What the portal means by refusing a command.</summary>
internal static class Refusals
{
    public static bool Is(ApiError error, string code) => string.Equals(error.Code, code, StringComparison.OrdinalIgnoreCase);

    public static bool IsNotFound(ApiError error) =>
        Is(error, "NOT_FOUND") || Is(error, "ERROR_NOT_FOUND") || error.Description.Contains("not found", StringComparison.OrdinalIgnoreCase);

    public static string Text(ApiError error) => error.Code.Length > 0 ? $"{error.Code}: {error.Description}" : error.Description;
}
