using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bridge24.Client;

/// <summary>Says all that is wrong with a portal's settings at once, without a secret.</summary>
internal sealed class Bitrix24OptionsValidator(IServiceProviderIsService services) : IValidateOptions<Bitrix24Options>
{
    public ValidateOptionsResult Validate(string? name, Bitrix24Options options)
    {
        var problems = Problems(options).Select(problem => string.IsNullOrEmpty(name) ? $"Bitrix24: {problem}" : $"Bitrix24 portal \"{name}\": {problem}").ToList();
        return problems.Count > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Problems(Bitrix24Options options)
    {
        var proof = options.Webhook is null ? Application(options) : Webhook(options);
        foreach (var wrong in proof)
        {
            yield return wrong;
        }

        if (!CallRate.TryParse(options.Rate, out _))
        {
            yield return $"Rate \"{options.Rate}\" is not a rate. Give CAPACITY:PER_SECOND such as 50:2, or cloud, enterprise, onpremise or none.";
        }

        if (options.Share is not (> 0 and <= 1))
        {
            yield return $"Share is {options.Share}. Give a number above 0 and at most 1.";
        }

        foreach (var (what, time) in ((string, TimeSpan)[])[(nameof(options.ConnectTimeout), options.ConnectTimeout), (nameof(options.RequestTimeout), options.RequestTimeout)])
        {
            if (AllowedTime.Problem(what, time) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> Webhook(Bitrix24Options options)
    {
        if (options.Portal is not null || options.ClientId is not null || options.ClientSecret is not null)
        {
            yield return "Webhook stands beside Portal, ClientId or ClientSecret. Set the webhook, or the application.";
        }

        string? problem = null;
        try
        {
            WebhookUrl.Parse(options.Webhook!);
        }
        catch (FormatException exception)
        {
            problem = exception.Message;
        }

        if (problem is not null)
        {
            yield return problem;
        }
    }

    private IEnumerable<string> Application(Bitrix24Options options)
    {
        if (options.Portal is null && options.ClientId is null && options.ClientSecret is null)
        {
            yield return "There is no Webhook, and no application. Set Webhook, or Portal, ClientId and ClientSecret.";
            yield break;
        }

        if (!Uri.TryCreate(options.Portal, UriKind.Absolute, out var portal) || !PortalAddress.IsSafe(portal))
        {
            yield return $"Portal \"{options.Portal}\" is not the https address of a portal, such as https://acme.bitrix24.com.";
        }

        if (string.IsNullOrWhiteSpace(options.ClientId) || string.IsNullOrWhiteSpace(options.ClientSecret))
        {
            yield return "An application needs ClientId and ClientSecret. Copy both from its page in the portal.";
        }

        if (!services.IsService(typeof(ITokenStore)) || !services.IsService(typeof(ILeaseStore)))
        {
            yield return "An application needs a store for its tokens. Register an ITokenStore and an ILeaseStore, such as those of a state or of Redis.";
        }
    }
}
