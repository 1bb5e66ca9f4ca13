using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bridge24.Client.Tests.Docs;

/// <summary>The code of docs/hosting.md, word for word, so that it compiles and runs.</summary>
internal static class HostingSnippets
{
    public static void Add(IHostApplicationBuilder builder)
    {
        builder.Services.AddBitrix24().BindConfiguration("Bitrix24");                 // then ask for Portal
        builder.Services.AddBitrix24("acme").BindConfiguration("Bitrix24:Acme");      // then ask for [FromKeyedServices("acme")] Portal
    }
}
