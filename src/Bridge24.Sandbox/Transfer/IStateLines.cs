using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>A part of what the portal keeps, as lines. Reading a line replaces what has the same id. Used under the portal's lock.</summary>
internal interface IStateLines
{
    IEnumerable<PhpArray> Write();

    /// <summary>False for a line of another part; throws <see cref="FormatException"/> when a line of this one is wrong.</summary>
    bool TryRead(string kind, LineReader line);
}
