namespace Bridge24.Campaigns.Variants;

/// <summary>What was counted in one variant on one engine.</summary>
internal sealed class Tally(int rounds)
{
    public int Rounds { get; } = rounds;

    /// <summary>Pairs that the portal gave out for a refresh token.</summary>
    public long Renewals { get; set; }

    /// <summary>Times that a spent refresh token was shown to it.</summary>
    public long Reuses { get; set; }

    /// <summary>Strokes that hit the process that held the lease, at the moment meant.</summary>
    public int Strokes { get; set; }

    /// <summary>Processes that answered, round by round: each made two calls.</summary>
    public int Calls { get; private set; }

    public int Ok { get; private set; }

    /// <summary>Those that were told that the pair is lost.</summary>
    public int Told { get; private set; }

    /// <summary>Those of them that went on once a fresh pair was brought.</summary>
    public int Healed { get; set; }

    public List<string> Failures { get; } = [];

    public void Add(string said)
    {
        Calls++;
        if (said == "ok")
        {
            Ok++;
        }
        else if (said.StartsWith(nameof(Client.RenewalLostException), StringComparison.Ordinal))
        {
            Told++;
        }
        else
        {
            Failures.Add(said);
        }
    }
}
