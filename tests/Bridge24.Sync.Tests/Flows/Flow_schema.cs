using System.Text.Json.Nodes;
using Bridge24.Sync.Flows;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace Bridge24.Sync.Tests.Flows;

public sealed class Flow_schema
{
    private const string Good = "flow: a\nsource:\n  csv: a.csv\n  key: id\ntarget:\n  entity: contact\n  key: UF_CRM_X\nmap:\n  NAME: name\n";

    public static TheoryData<string> Samples => [.. Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "samples"), "flows", SearchOption.AllDirectories)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml"))
        .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_sample_is_right_by_schema_and_parser(string sample)
    {
        var path = Path.Combine(AppContext.BaseDirectory, sample);

        Assert.Empty(FlowFiles.Read(path, _ => null).Problems);
        Assert.Empty(Problems(File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("NAME: name", "NAME: { form: name }")]
    [InlineData("NAME: name", "NAME: { from: name, as: dat }")]
    [InlineData("entity: contact", "entity: contcat")]
    [InlineData("csv: a.csv", "csv: a.csv\n  jsonl: b")]
    [InlineData("  key: id\n", "")]
    [InlineData("entity: contact", "entity: contact\n  of: deal")]
    [InlineData("entity: contact", "entity: task")]
    [InlineData("entity: contact", "entity: contact\n  folder: Company drive")]
    [InlineData("  entity: contact\n  key: UF_CRM_X", "  entity: file")]
    [InlineData("  entity: contact\n  key: UF_CRM_X", "  entity: file\n  of: deal\n  folder: Company drive")]
    [InlineData("csv: a.csv", "http: https://a.example\n  paging: { cursor: next }")]
    [InlineData("map:", "policies:\n  on_missing: forgt\nmap:")]
    [InlineData("map:", "policies:\n  max_delete: 101%\nmap:")]
    [InlineData("map:", "retention: { history: 0 }\nmap:")]
    public void What_the_parser_refuses_the_schema_refuses(string good, string bad)
    {
        Assert.Empty(Problems(Good));
        Assert.NotEmpty(Problems(Good.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("csv: a.csv", "postgres: ${DB}\n  table: people")]
    [InlineData("csv: a.csv", "http: https://a.example\n  rows: list\n  headers: { X-Api-Key: '${KEY}' }\n  paging: { cursor: next, into: after, max_pages: 5 }")]
    [InlineData("  key: id\n", "  key: [a, b]\n")]
    [InlineData("key: UF_CRM_X", "origin: SHOP")]
    [InlineData("entity: contact", "entity: item:1042")]
    [InlineData("NAME: name", "PHONE: [{ from: phone, as: phone, region: DE }, fax]\n  OPENED: { value: 1, on: create }")]
    [InlineData("  entity: contact\n  key: UF_CRM_X\nmap:", "  entity: product_row\n  of: item:1042\nmap:\n  OWNER_ID: deal")]
    [InlineData("  entity: contact\n  key: UF_CRM_X\nmap:", "  entity: task\n  key: state\nmap:\n  TITLE: a\n  RESPONSIBLE_ID: b")]
    [InlineData("  entity: contact\n  key: UF_CRM_X\nmap:", "  entity: user\n  key: EMAIL\nmap:\n  UF_DEPARTMENT: { from: d, department: id }")]
    [InlineData("  entity: contact\n  key: UF_CRM_X\nmap:\n  NAME: name", "  entity: file\n  folder: 1042\nmap:\n  FILE: { from: path, as: file, folder: /tmp }")]
    [InlineData("NAME: name", "PHOTO: { from: p, as: file, folder: /tmp }\npolicies:\n  automation: skip")]
    [InlineData("map:", "policies:\n  uncertain_for: 2m\nmap:")]
    [InlineData("map:", "policies:\n  max_delete: 100%\n  max_change: 2.5%\n  max_create: 5000%\nmap:")]
    [InlineData("map:", "retention: { history: 30, runs: 400, dead: 7 }\nmap:")]
    public void What_the_parser_takes_the_schema_takes(string usual, string other)
    {
        var text = Good.Replace(usual, other, StringComparison.Ordinal);
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);

        Assert.Empty(FlowFiles.Read(path, _ => "x").Problems);
        Assert.Empty(Problems(text));
        File.Delete(path);
    }

    [Fact]
    public void Schema_and_parser_know_the_same_keys_and_each_is_described()
    {
        var schema = JsonNode.Parse(FlowSchema.Text)!;
        Same(FlowDocument.Known, schema);
        Same(SourceSection.Known, schema["$defs"]!["source"]!);
        Same(HttpSection.PagingKeys, schema["$defs"]!["paging"]!);
        Same(TargetSection.Known, schema["$defs"]!["target"]!);
        Same(MapSection.Known, schema["$defs"]!["value"]!);
        Same(PolicySection.Known, schema["$defs"]!["policies"]!);
        Same(RetentionSection.Known, schema["properties"]!["retention"]!);
    }

    private static void Same(string[] keys, JsonNode section)
    {
        var properties = section["properties"]!.AsObject();
        Assert.Equal(keys.Order(StringComparer.Ordinal), properties.Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.All(properties, property => Assert.True(property.Value!["description"] is not null || property.Value["$ref"]!.ToString() is "#/$defs/source" or "#/$defs/target" or "#/$defs/paging" or "#/$defs/policies", property.Key));
    }

    private static List<string> Problems(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var result = JsonSchema.FromText(FlowSchema.Text).Evaluate(
            System.Text.Json.JsonSerializer.SerializeToElement(Json(stream.Documents[0].RootNode)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. result.Details!.Where(detail => detail.Errors is { Count: > 0 }).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).DefaultIfEmpty("not valid")];
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } number when long.TryParse(number.Value, out var whole) => JsonValue.Create(whole),
        _ => JsonValue.Create(((YamlScalarNode)node).Value),
    };
}
