using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Targets.Rights;

/// <summary>Holds what a flow needs against what the portal grants its webhook or application, before anything is written.</summary>
/// <remarks>
/// The portal tells the scopes and who its administrators are. It has no method that tells what a user's role in the CRM, a drive or a
/// task allows; that shows when it is tried.
/// </remarks>
internal sealed class RightsCheck(Flow flow, bool isWebhook)
{
    private string Prover => isWebhook ? "webhook" : "application";

    /// <summary>Everything that is missing.</summary>
    /// <param name="scope">The outcome of <c>scope</c>.</param>
    /// <param name="profile">The outcome of <c>profile</c>.</param>
    public IEnumerable<FlowProblem> Problems(CommandOutcome scope, CommandOutcome profile)
    {
        var missing = Missing(scope);
        if (missing.Count > 0)
        {
            var facts = missing.Select(need => $"no scope {Names(need)}, which \"{need.For}\" needs");
            var remedy = $"Add the scope{(missing.Count == 1 ? "" : "s")} to the {Prover} in the portal{(isWebhook ? " (Developer resources, Inbound webhook)" : ", and install it again")}.";
            yield return Problem(missing[0].Line, $"The portal's {Prover} has {Sentence([.. facts])}", remedy);
        }

        if (flow.Target.Entity == EntityType.User && profile.State == CommandState.Succeeded && !Php.Flag(profile.Result, "ADMIN"))
        {
            yield return Problem(flow.Target.EntityLine, $"The portal's {Prover} acts for no administrator, and only these invite and change users",
                isWebhook ? "Use a webhook that an administrator made." : "Have an administrator authorize it.");
        }
    }

    /// <summary>A portal that does not tell its scopes is tried as it is.</summary>
    private List<NeededScope> Missing(CommandOutcome scope)
    {
        if (scope.State != CommandState.Succeeded || scope.Result.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            return [];
        }

        var granted = Php.Values(scope.Result).Select(name => name.ToString()).ToList();
        return granted.Count == 0 ? [] : [.. NeededScopes.Of(flow).Where(need => !need.IsIn(granted))];
    }

    private FlowProblem Problem(int line, string fact, string remedy) => FlowProblem.Of(flow.File, line, fact, remedy) with { IsRefusal = true };

    private static string Names(NeededScope need) => string.Join(" or ", need.Names.Select(name => $"\"{name}\""));

    private static string Sentence(string[] facts) => facts.Length == 1 ? facts[0] : $"{string.Join(", ", facts[..^1])}, and {facts[^1]}";
}
