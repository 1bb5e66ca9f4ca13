namespace Bridge24.Sandbox.Tests.Foreign;

public sealed class JavaScriptSdkTests
{
    [Fact]
    public async Task The_vendors_own_sdk_calls_batches_lists_writes_and_renews_over_https()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-js-");
        try
        {
            await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { Https = true, PerSecond = 0, CertificateFolder = folder.FullName });

            var seen = await Node.RunAsync("sdk.mjs", portal);

            Assert.Equal("Ada", seen.GetProperty("profile").GetProperty("NAME").GetString());
            Assert.Equal(("Zoë", "O'Neil & Sons", "+49301234567"), (
                seen.GetProperty("added").GetProperty("name").GetString(), seen.GetProperty("added").GetProperty("lastName").GetString(),
                seen.GetProperty("added").GetProperty("fm")[0].GetProperty("value").GetString()));
            Assert.Equal("Changed", portal.Records("contact").Single()["COMMENTS"]);
            var batch = seen.GetProperty("batch");
            Assert.Equal("Changed", batch.GetProperty("chained").GetProperty("item").GetProperty("comments").GetString());
            Assert.Equal("Item not found", batch.GetProperty("wrong").GetProperty("failed")[0].GetString());
            Assert.Equal((120, 120, 120), (portal.Count("company"), seen.GetProperty("listed").GetInt32(), seen.GetProperty("fetched").GetInt32()));
            Assert.Equal("Item not found", seen.GetProperty("missing").GetString());
            Assert.Equal(("1", "1"), (seen.GetProperty("asApplication").GetString(), seen.GetProperty("afterExpiry").GetString()));
            Assert.Equal((1, true, 1L), (seen.GetProperty("renewals").GetInt32(), seen.GetProperty("renewedToken").GetBoolean(), portal.OAuth.Renewals));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
