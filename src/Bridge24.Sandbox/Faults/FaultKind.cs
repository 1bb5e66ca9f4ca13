namespace Bridge24.Sandbox.Faults;

internal enum FaultKind
{
    Refuse, DropBefore, DropAfter, Late, ServerErrorBefore, ServerErrorAfter, Html, HtmlAfter, Error, Half, Slow, Answer, Cut,
}
