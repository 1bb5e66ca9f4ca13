using Bridge24.Contracts;

namespace Bridge24.State.Tests.Docs;

public sealed class ApplicationPageTests
{
    [Fact]
    public void The_code_of_the_page_is_the_code_that_is_compiled()
    {
        var compiled = Repository.WithoutIndentation(Repository.Read("tests", "Bridge24.State.Tests", "Docs", "ApplicationSnippets.cs"));
        Assert.Contains(Assert.Single(Repository.Code("docs", "applications.md")), compiled, StringComparison.Ordinal);
    }
}
