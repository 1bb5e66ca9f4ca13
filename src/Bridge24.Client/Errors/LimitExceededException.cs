namespace Bridge24.Client;

/// <summary>
/// The call was not executed: the portal's limit was not free in time, or the method used up its time of ten minutes
/// (<c>OPERATION_TIME_LIMIT</c>). It was tried again for minutes; try it later, or find who else uses up the limit.
/// </summary>
public sealed class LimitExceededException(string message, Exception? inner = null) : Bitrix24Exception(message, inner)
{
    /// <summary>True when it is the method's own time: other methods go on.</summary>
    public bool IsOfMethod => string.Equals(Code, "OPERATION_TIME_LIMIT", StringComparison.OrdinalIgnoreCase);
}
