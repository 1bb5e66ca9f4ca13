namespace Bridge24.Client.Tests;

public sealed class WebhookUrl_tests
{
    private const string Code = "zq8w7e6r5t4";

    [Theory]
    [InlineData($"https://acme.bitrix24.com/rest/1/{Code}/")]
    [InlineData($"  https://acme.bitrix24.com/rest/1/{Code} ")]
    [InlineData($"http://localhost:8080/rest/1/{Code}/")]
    [InlineData($"http://127.0.0.1/rest/1/{Code}/")]
    [InlineData($"http://[::1]:5/rest/1/{Code}/")]
    public void A_webhook_is_read_and_prints_as_stars(string text)
    {
        var webhook = WebhookUrl.Parse(text);
        Assert.EndsWith($"/rest/1/{Code}/", webhook.Value.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("***", webhook.ToString());
        Assert.Equal("***", $"{webhook}");
        Assert.DoesNotContain(Code, webhook.Portal.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData($"acme.bitrix24.com/rest/1/{Code}/", "no full address")]
    [InlineData($"http://acme.bitrix24.com/rest/1/{Code}/", "\"http:\"")]
    [InlineData($"ftp://acme.bitrix24.com/rest/1/{Code}/", "\"ftp:\"")]
    [InlineData($"https://user:{Code}@acme.bitrix24.com/rest/1/{Code}/", "more than host and path")]
    [InlineData($"https://acme.bitrix24.com/rest/1/{Code}/?auth={Code}", "more than host and path")]
    [InlineData($"https://acme.bitrix24.com/{Code}/", "no \"/rest/\"")]
    [InlineData("https://acme.bitrix24.com/", "no \"/rest/\"")]
    [InlineData($"https://acme.bitrix24.com/rest/{Code}/", "lacks")]
    [InlineData($"https://acme.bitrix24.com/rest/x/{Code}/", "no user's number")]
    [InlineData($"https://acme.bitrix24.com/rest/1/{Code}/profile.json", "Leave out the method's name")]
    [InlineData("https://acme.bitrix24.com/rest/1/abc/", "too short")]
    public void A_wrong_webhook_is_explained_without_its_code(string text, string words)
    {
        var thrown = Assert.Throws<FormatException>(() => WebhookUrl.Parse(text));
        Assert.Contains(words, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Code, thrown.ToString(), StringComparison.Ordinal);
        Assert.Contains("https://HOST/rest/USER/CODE/", thrown.Message, StringComparison.Ordinal);
    }
}
