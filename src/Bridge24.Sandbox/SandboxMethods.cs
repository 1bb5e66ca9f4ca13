using Bridge24.Sandbox.Clocks;
using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox;

/// <summary>What the sandbox emulates. Any other documented method answers SANDBOX_NOT_EMULATED.</summary>
public static class SandboxMethods
{
    /// <summary>Names of the emulated methods in the order of the alphabet.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. new MethodCatalog(new PortalState(new PortalClock(TimeProvider.System), new QuirkSet([]), new SandboxOptions())).Names];
}
