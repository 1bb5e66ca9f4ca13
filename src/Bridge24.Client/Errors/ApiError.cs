namespace Bridge24.Client;

/// <summary>An error as the portal words it.</summary>
/// <param name="Code">The code; classic methods often leave it empty.</param>
/// <param name="Description">The text.</param>
public sealed record ApiError(string Code, string Description);
