namespace Bridge24.Client;

/// <summary>Why a pair cannot be renewed. Any fresh pair heals it.</summary>
public enum TokenProblem
{
    /// <summary>It can.</summary>
    None = 0,

    /// <summary>The refresh token is dead: a person authorizes the application again.</summary>
    NeedsReauthorization = 1,

    /// <summary>A renewal's answer was lost, and the refresh token was spent by it.</summary>
    RenewalLost = 2,
}
