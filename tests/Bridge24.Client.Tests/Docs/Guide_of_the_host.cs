using Bridge24.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bridge24.Client.Tests.Docs;

public sealed class Guide_of_the_host
{
    [Fact]
    public void Its_code_is_the_code_that_is_compiled()
    {
        var compiled = Repository.WithoutIndentation(Repository.Read("tests", "Bridge24.Client.Tests", "Docs", "HostingSnippets.cs"));
        Assert.Contains(Assert.Single(Repository.Code("docs", "hosting.md")), compiled, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_shows_no_code_that_nobody_compiles() => Assert.Empty(Repository.Code("README.md"));

    [Fact]
    public async Task Its_code_gives_both_portals()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bitrix24:Webhook"] = "https://one.bitrix24.com/rest/1/c0de1/",
            ["Bitrix24:Acme:Webhook"] = "https://acme.bitrix24.com/rest/1/c0de2/",
        });
        HostingSnippets.Add(builder);
        using var host = builder.Build();
        await using var one = host.Services.GetRequiredService<Portal>();
        await using var acme = host.Services.GetRequiredKeyedService<Portal>("acme");
        Assert.Equal(("one.bitrix24.com", "acme.bitrix24.com"), (one.Options.Address.Host, acme.Options.Address.Host));
    }
}
