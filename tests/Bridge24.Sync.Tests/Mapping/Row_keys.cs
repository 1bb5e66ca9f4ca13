using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;
using CsCheck;

namespace Bridge24.Sync.Tests.Mapping;

public sealed class Row_keys
{
    private static readonly Gen<string> Part = Gen.OneOf("|", "\\", "a", "A", " ", "7", "ß").Array[0, 5].Select(string.Concat);

    private static readonly Gen<string[]> Parts = Part.Array[1, 3];

    [Fact]
    public void Two_rows_have_one_key_only_when_their_columns_are_equal() => Gen.Select(Parts, Parts)
        .Where((left, right) => left.Length == right.Length)
        .Sample((left, right) => (Key(left) == Key(right)) == left.SequenceEqual(right, StringComparer.Ordinal));

    [Fact]
    public void A_key_of_one_column_is_its_text_and_one_of_several_keeps_them_apart()
    {
        Assert.Equal("a|b\\", Key("a|b\\"));
        Assert.Equal("a\\|b|c\\\\", Key("a|b", "c\\"));
    }

    [Fact]
    public void Keys_that_the_portal_cannot_tell_apart_have_one_normal_form() => Gen.Select(Part, Gen.Int[0, 3])
        .Sample((key, blanks) => RowKey.Normal(key) == RowKey.Normal(RowKey.Normal(key))
            && RowKey.Normal(key) == RowKey.Normal(key.ToUpperInvariant() + new string(' ', blanks))
            && RowKey.Normal(key) == RowKey.Normal(key.ToLowerInvariant()));

    [Fact]
    public void A_row_with_a_blank_column_in_its_key_has_none() => Parts
        .Sample(parts => RowKey.IsUsable(Row(parts), Columns(parts)) != parts.Any(string.IsNullOrWhiteSpace));

    private static string Key(params string[] parts) => RowKey.Of(Row(parts), Columns(parts));

    private static List<string> Columns(string[] parts) => [.. Enumerable.Range(0, parts.Length).Select(number => $"c{number}")];

    private static SourceRow Row(string[] parts) => new(1, Columns(parts), [.. parts]);
}
