using System.Text;
using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Tests.Sources.Servers;
using Microsoft.AspNetCore.Http;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Ignored_filters
{
    [Fact]
    public async Task A_portal_that_ignores_the_filter_by_key_stops_the_flow_before_it_takes_anybodys_records()
    {
        await using var world = await SyncWorld.StartAsync();
        await world.AddAsync("contact", [("LAST_NAME", "One"), ("LAST_NAME", "Two")]);
        await world.AddFieldAsync("contact", "EXTERNAL_ID", "string");
        await using var between = await BetweenAsync(world.Sandbox.Webhook);
        await world.State.Portals.SaveAsync("test", WebhookUrl.Parse(between.Address + new Uri(world.Sandbox.Webhook).AbsolutePath), CallRate.None);
        world.Csv("id,name\n1,Ann\n");
        var flow = world.Contacts("NAME: name");
        var writes = await world.WritesAsync();

        var stopped = await Assert.ThrowsAsync<SyncStoppedException>(() => world.SyncAsync(flow));

        Assert.Contains("The portal ignores a filter by", stopped.Message, StringComparison.Ordinal);
        Assert.Contains("use \"origin:\"", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(writes, await world.WritesAsync());
    }

    /// <summary>Hands each request on to the portal, with another name in place of the key field's in filters: the portal does not look at it.</summary>
    private static Task<WebServer> BetweenAsync(string portal)
    {
        var client = new HttpClient { BaseAddress = new Uri(new Uri(portal).GetLeftPart(UriPartial.Authority)) };
        return WebServer.StartAsync(async (context, _) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            var changed = System.Text.RegularExpressions.Regex.Replace(body, "filter(%5B|\\[)(%40|@)ufCrmExternalId(%5D|\\])", "ignored$1$2ufCrmExternalId$3");
            using var content = new StringContent(changed, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(new Uri(context.Request.Path, UriKind.Relative), content);
            context.Response.StatusCode = (int)answer.StatusCode;
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(await answer.Content.ReadAsByteArrayAsync());
        });
    }
}
