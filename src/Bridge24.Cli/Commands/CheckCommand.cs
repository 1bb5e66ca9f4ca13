using System.CommandLine;
using Bridge24.Cli.Execution;
using Bridge24.Cli.Output;
using Bridge24.Cli.Runs;
using Bridge24.Sync;
using Bridge24.Sync.Flows;

namespace Bridge24.Cli.Commands;

/// <summary>Checks flow files without a portal.</summary>
internal static class CheckCommand
{
    public static Verb Create()
    {
        var flow = SharedOptions.Flow();
        var noSource = new Option<bool>("--no-source") { Description = "Look at the files alone, not at the sources they name" };
        var json = SharedOptions.Json("Print a flow or a problem a line as JSON");
        return new Verb("check", "Whether flow files are right; asks no portal and writes nothing", "b24 check contacts.yaml", "b24 check flows/ --no-source --json")
        {
            flow, noSource, json,
        }.Does(async context =>
        {
            var flows = FlowReading.Read(context.Get(flow));
            var problems = await FlowCheck.CheckAsync(flows, !context.Get(noSource), context.Cancellation);
            if (context.Get(json))
            {
                Write(flows, problems);
                return problems.Count == 0 ? ExitCode.Done : ExitCode.Usage;
            }

            if (problems.Count > 0)
            {
                throw new FlowException(problems);
            }

            foreach (var right in flows.Flows)
            {
                Terminal.Line($"{right.Name}: right (scopes: {string.Join(", ", FlowCheck.Scopes(right))})");
            }

            return ExitCode.Done;
        });
    }

    private static void Write(FlowSet flows, IReadOnlyList<FlowProblem> problems)
    {
        foreach (var flow in flows.Flows.Where(flow => problems.All(problem => problem.File != flow.File)))
        {
            Terminal.Line(JsonText.Of(new { flow = flow.Name, file = flow.File, status = "ok", scopes = FlowCheck.Scopes(flow) }));
        }

        foreach (var problem in problems)
        {
            Terminal.Line(JsonText.Of(new { file = problem.File, line = problem.Line, status = "failed", error = problem.Message }));
        }
    }
}
