namespace Bridge24.Sandbox.OAuth;

internal sealed record TokenPair(string Access, string Refresh, Grant AccessGrant);
