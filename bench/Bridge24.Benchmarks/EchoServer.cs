using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bridge24.Benchmarks;

/// <summary>Answers every request with one record, as cheaply as it can.</summary>
internal static class EchoServer
{
    private static readonly byte[] Answer = """
        {"result":{"item":{"id":12,"title":"A deal of some length","stageId":"C1:NEW","opportunity":1234.5,"currencyId":"EUR","contactIds":[1,2,3],
        "createdTime":"2026-03-01T12:00:00+03:00","ufCrmShopId":"A-4711"}},"time":{"start":1772355600.1,"finish":1772355600.2,"duration":0.1,"processing":0.05,
        "date_start":"2026-03-01T12:00:00+03:00","date_finish":"2026-03-01T12:00:00+03:00","operating":0.1,"operating_reset_at":1772356200}}
        """u8.ToArray();

    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        application.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Answer.Length;
            await context.Response.Body.WriteAsync(Answer);
        });
        await application.StartAsync();
        Console.WriteLine($"{application.Urls.First()}/rest/1/benchmark/");
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
