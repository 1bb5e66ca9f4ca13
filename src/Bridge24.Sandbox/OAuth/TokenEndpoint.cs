using System.Globalization;
using Bridge24.Sandbox.Faults;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sandbox.OAuth;

/// <summary>Answers /oauth/token/; faults and the log know it as oauth.token.</summary>
internal sealed class TokenEndpoint(PortalState portal, TokenMethod method, MethodCosts costs, FaultSet faults, Exchange exchange)
{
    public const string Name = "oauth.token";

    public async Task HandleAsync(HttpContext context)
    {
        var visit = await exchange.BeginAsync(Name, context.RequestAborted).ConfigureAwait(false);
        Answer? answer;
        try
        {
            var arguments = visit.Arguments = await RequestReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            answer = await exchange.MeetFaultAsync(context, visit, () => RunAsync(arguments),
                () => Answer.Error(503, "QUERY_LIMIT_EXCEEDED", "Too many requests")).ConfigureAwait(false);
        }
        catch (ApiException error)
        {
            answer = Failed(error);
        }

        await exchange.EndAsync(context, visit, answer).ConfigureAwait(false);
    }

    private async Task<Answer> RunAsync(PhpArray arguments)
    {
        try
        {
            await new ServerTime().TakeAsync(costs.Taken(Name), portal.Clock, exchange.Stopping).ConfigureAwait(false);
            if (faults.ForCommand(Name, 1) is { } fault) throw fault.Failure();
            return new Answer(200, Answer.Json, PhpJson.Write(method.Answer(arguments)));
        }
        catch (ApiException error)
        {
            return Failed(error);
        }
        catch (ServerTimeExceededException)
        {
            return Answer.Page(504, "Gateway Time-out");
        }
    }

    private Answer Failed(ApiException error) =>
        Answer.Error(error.Status == 413 ? 413 : int.Parse(portal.Quirks[KnownQuirks.AuthErrorStatus], CultureInfo.InvariantCulture), error.Code, error.Message);
}
