namespace Bridge24.State;

/// <summary>What became of a state that was exported.</summary>
/// <param name="Rows">Rows of all tables.</param>
/// <param name="SecretsLeftOut">Webhooks, applications and token pairs that were left out because there was no key to encrypt them with.</param>
public sealed record MovedState(long Rows, long SecretsLeftOut);
