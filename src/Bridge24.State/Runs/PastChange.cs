namespace Bridge24.State;

/// <summary>A change of the past, with the run that made it.</summary>
/// <param name="Run">The run's number.</param>
/// <param name="Flow">The flow's name.</param>
/// <param name="Portal">The portal's name.</param>
/// <param name="Started">When the run began.</param>
/// <param name="Change">What was changed.</param>
public sealed record PastChange(long Run, string Flow, string Portal, DateTimeOffset Started, RecordedChange Change);
