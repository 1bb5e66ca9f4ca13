namespace Bridge24.Sync.Tests;

public sealed class Placeholder_tests
{
    [Fact]
    public void The_house_stands() => Assert.Equal(4, 2 + 2);
}
