namespace Bridge24.Client;

/// <summary>What telemetry tells of a call.</summary>
internal sealed class CallRecord
{
    public int Attempts { get; private set; }

    public int Status { get; private set; }

    public string Code { get; private set; } = "";

    public void Saw(Attempt attempt)
    {
        if (attempt.Failure?.Cause == FailureCause.CircuitOpen)
        {
            Code = nameof(FailureCause.CircuitOpen);
            return;
        }

        Attempts++;
        Status = attempt.Answer is null ? attempt.Failure?.Status ?? 0 : 200;
        Code = attempt.Failure is { } failure ? failure.Code.Length > 0 ? failure.Code : failure.Cause.ToString() : "";
    }
}
