using Bridge24.Client;

namespace Bridge24.Sync.Applying;

/// <summary>What the portal means by refusing a command.</summary>
internal static class Refusals
{
    public static bool Is(ApiError error, string code) => string.Equals(error.Code, code, StringComparison.OrdinalIgnoreCase);

    public static bool IsNotFound(ApiError error) =>
        Is(error, "NOT_FOUND") || Is(error, "ERROR_NOT_FOUND") || error.Description.Contains("not found", StringComparison.OrdinalIgnoreCase);

    /// <summary>The method is not for batches. Some portals tell the errors of a batch as text alone.</summary>
    public static bool IsNotForBatches(ApiError error) =>
        Is(error, "ERROR_BATCH_METHOD_NOT_ALLOWED") || error.Description.Contains("not allowed for batch", StringComparison.OrdinalIgnoreCase);

    public static string Text(ApiError error) => error.Code.Length > 0 ? $"{error.Code}: {error.Description}" : error.Description;
}
