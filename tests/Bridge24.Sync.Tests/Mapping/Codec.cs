using System.Text.Json;
using Bridge24.Sync.Mapping;
using CsCheck;

namespace Bridge24.Sync.Tests.Mapping;

public sealed class Codec
{
    public static TheoryData<string> Types => ["string", "integer", "double", "money", "boolean", "date", "datetime", "enumeration", "crm_status", "user", "crm_company"];

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_written_and_read_back_is_equal(string type)
    {
        Gen.Select(Gen.OneOf(Gen.String, Gen.Int.Select(n => n.ToString()), Gen.Decimal.Select(n => n.ToString("G29")), Gen.DateTime.Select(t => t.ToString("O")), Gen.Int[0, 3].Select(i => new[] { "Y", "0", "12.50|eur", "|EUR" }[i])).List[0, 4], Gen.Bool)
            .Sample((texts, isMultiple) =>
            {
                var field = new PortalField { Name = "F", ApiName = "f", Type = type, IsMultiple = isMultiple };
                var value = FieldCodec.Of(field, texts);
                using var shown = JsonDocument.Parse(FieldCodec.Write(field, value).ToJsonString());
                return FieldCodec.Read(field, shown.RootElement).Equals(value);
            });
    }
}
