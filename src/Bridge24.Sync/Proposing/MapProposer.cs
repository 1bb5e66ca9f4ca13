using System.Globalization;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Proposing;

/// <summary>Finds columns for the fields of one type of records, and tries each on the sample: what the rows do not bear is not proposed.</summary>
internal sealed class MapProposer(SourceSample sample, PortalSchema schema, PhoneRegion regions)
{
    private static readonly string[] Countries = ["country", "countryname", "countrycode", "land", "страна"];
    private static readonly string[] Currencies = ["currency", "currencycode", "currencyid", "währung", "валюта"];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<string> _refused = [];
    private readonly List<string> _questions = [];

    public FlowProposal Propose()
    {
        var map = new List<FieldMapping>();
        var score = FieldHint.OfTable(schema.Entity, sample.Subject);
        _used.UnionWith(sample.Key);
        AddNumbers(map, "PHONE");
        AddNumbers(map, "EMAIL");
        AddNumbers(map, "WEB");
        score += map.Sum(field => field.Field switch { "EMAIL" => 3, "PHONE" => 2, _ => 1 });
        foreach (var hint in FieldHint.Of(schema.Entity))
        {
            var column = hint.Columns.Select(word => sample.Columns.FirstOrDefault(name => ColumnWords.Normal(name) == word && IsFree(name, hint))).FirstOrDefault(name => name is not null);
            if (column is not null && Try(new ValueMapping { From = column, As = hint.As == ValueKind.Money ? ValueKind.Number : hint.As, Currency = null }, hint.Field, column, hint.As) is { } mapping)
            {
                map.Add(mapping);
                score += hint.Weight;
            }
        }

        AddTitle(map);
        AddOwnFields(map);
        return new FlowProposal(sample, schema, score + PeopleOrFirms(map), [.. map.OrderBy(Order)])
        {
            Refused = _refused,
            Questions = _questions,
            Unused = [.. sample.Columns.Where(column => !_used.Contains(column))],
        };
    }

    /// <summary>A key may be a name as well: companies that are known by their name only.</summary>
    private bool IsFree(string column, FieldHint hint) => !_used.Contains(column) || (hint.Field is "TITLE" && sample.Key.Contains(column, StringComparer.Ordinal));

    private static int Order(FieldMapping field) => field.Field switch
    {
        "TITLE" => 0,
        "NAME" => 1,
        "SECOND_NAME" => 2,
        "LAST_NAME" => 3,
        "PHONE" => 5,
        "EMAIL" => 6,
        _ => 4,
    };

    /// <summary>Rows with a first and a last name are people, whatever company they name.</summary>
    private int PeopleOrFirms(List<FieldMapping> map)
    {
        var isPerson = sample.Columns.Any(column => ColumnWords.IsOneOf(column, ["lastname", "surname", "familyname", "nachname", "фамилия"]));
        var isFirm = sample.Columns.Any(column => ColumnWords.IsOneOf(column, ["companyname", "firmname", "organization", "organisation", "firma", "компания", "организация"]));
        return schema.Entity.Name switch
        {
            "company" when isPerson => -6,
            "company" when !map.Exists(field => field.Field == "TITLE") => -6,
            "company" when isFirm => 2,
            "contact" or "lead" when isFirm && !isPerson => -4,
            "contact" when !map.Exists(field => field.Field is "NAME" or "LAST_NAME") => -6,
            "deal" when !map.Exists(field => field.Field is "OPPORTUNITY" or "BEGINDATE") => -6,
            _ => 0,
        };
    }

    private void AddNumbers(List<FieldMapping> map, string kind)
    {
        var values = new List<ValueMapping>();
        foreach (var column in sample.Columns.Where(column => !_used.Contains(column) && NumberType(kind, ColumnWords.Normal(column)) is not null))
        {
            var value = new ValueMapping
            {
                From = column,
                As = kind switch { "PHONE" => ValueKind.Phone, "EMAIL" => ValueKind.Email, _ => ValueKind.Text },
                Region = kind == "PHONE" ? sample.Columns.FirstOrDefault(name => ColumnWords.IsOneOf(name, Countries)) : null,
                Type = NumberType(kind, ColumnWords.Normal(column)) is "WORK" or null ? null : NumberType(kind, ColumnWords.Normal(column)),
            };
            if ((Try(value, kind, column, value.As) ?? (value.Region is null ? null : Try(value with { Region = null }, kind, column, value.As))) is { } mapping)
                values.Add(kind == "PHONE" && mapping.Values[0].Region is null ? WithRegion(mapping.Values[0]) : mapping.Values[0]);
        }

        if (values.Count > 0)
            map.Add(new FieldMapping { Field = kind, IsList = values.Count > 1, Values = values });
    }

    /// <summary>Numbers that do not begin with their country's code are read only where it is known.</summary>
    private ValueMapping WithRegion(ValueMapping value)
    {
        var numbers = sample.Rows.Select(row => row.Text(value.From!)).OfType<string>().Where(number => number.Trim().Length > 0).ToList();
        value = value with { Region = regions.Of(numbers) };
        var unread = numbers.Count(number => PhoneText.Convert(number, value.Region).IsUnreadable);
        if (value.Region is null && unread > 0)
            _questions.Add(string.Create(CultureInfo.InvariantCulture, $"{unread} of {numbers.Count} numbers in {value.From} do not begin with a country's code: add theirs, as in region: DE"));

        return value;
    }

    private static string? NumberType(string kind, string column) => kind switch
    {
        "EMAIL" => column is "mail" or "emailaddress" or "почта" or "электроннаяпочта" || column.EndsWith("email", StringComparison.Ordinal) ? "WORK" : null,
        "WEB" => column is "website" or "homepage" or "web" or "url" or "сайт" ? "WORK" : null,
        _ when column.EndsWith("fax", StringComparison.Ordinal) => "FAX",
        _ when column is "mobile" or "cell" or "cellphone" or "mobilephone" or "handy" or "mobil" or "мобильный" or "мобильныйтелефон" => "MOBILE",
        _ when column is "homephone" or "домашнийтелефон" => "HOME",
        _ when column is "tel" or "telephone" or "telefon" or "телефон" or "рабочийтелефон" || column.EndsWith("phone", StringComparison.Ordinal) || column.EndsWith("phonenumber", StringComparison.Ordinal) => "WORK",
        _ => null,
    };

    /// <summary>A record without a title is hard to find in the portal.</summary>
    private void AddTitle(List<FieldMapping> map)
    {
        if (schema.Entity.Name is not ("deal" or "lead") || map.Exists(field => field.Field == "TITLE") || sample.Key.Count == 0)
            return;

        var subject = char.ToUpperInvariant(sample.Subject[0]) + sample.Subject[1..];
        subject = subject.EndsWith('s') && !subject.EndsWith("ss", StringComparison.Ordinal) ? subject[..^1] : subject;
        var braces = string.Join(' ', sample.Key.Select(column => "{" + column + "}"));
        if (Try(new ValueMapping { Template = $"{subject.Replace('_', ' ')} {braces}" }, "TITLE", null, ValueKind.Text) is { } title)
            map.Add(title);
    }

    /// <summary>User fields that are called as a column is.</summary>
    private void AddOwnFields(List<FieldMapping> map)
    {
        foreach (var column in sample.Columns.Where(column => !_used.Contains(column)).ToList())
        {
            var field = schema.Fields.Values.FirstOrDefault(known => known.Name.StartsWith("UF_CRM_", StringComparison.OrdinalIgnoreCase) && !known.IsReadOnly
                && (ColumnWords.Normal(known.Title) == ColumnWords.Normal(column) || ColumnWords.Normal(known.Name["UF_CRM_".Length..]) == ColumnWords.Normal(column)));
            if (field is null || map.Exists(mapped => mapped.Field == field.Name))
                continue;

            var kind = FieldKinds.Of(field.Type) switch
            {
                FieldKind.Date => ValueKind.Date,
                FieldKind.DateTime => ValueKind.DateTime,
                FieldKind.Number or FieldKind.Integer => ValueKind.Number,
                FieldKind.Bool => ValueKind.Bool,
                _ => ValueKind.Text,
            };
            if (Try(new ValueMapping { From = column, As = kind, List = field.Type == "enumeration" }, field.Name, column, kind) is { } mapping)
                map.Add(mapping);
        }
    }

    /// <summary>The mapping, if the portal has the field and the sample's rows can be read so.</summary>
    private FieldMapping? Try(ValueMapping value, string field, string? column, ValueKind meant)
    {
        if (!schema.Fields.TryGetValue(field, out var known) || known.IsReadOnly)
            return null;

        if (meant == ValueKind.Money && sample.Columns.FirstOrDefault(name => ColumnWords.IsOneOf(name, Currencies)) is { } currency)
            value = value with { As = ValueKind.Money, Currency = currency };

        var mapping = new FieldMapping { Field = field, Values = [value] };
        var flow = new FlowProposal(sample, schema, 0, [mapping]).ToFlow();
        var (mapper, problems) = RowMapper.Create(flow, schema, sample.Columns, sample.Name);
        var failed = mapper is null ? [] : sample.Rows.Select(row => mapper.Map(row, (_, _) => null).Error).OfType<string>().ToList();
        if (mapper is null || failed.Count > 0)
        {
            _refused.Add(string.Create(CultureInfo.InvariantCulture, $"{field} from {column ?? value.Template}: {(mapper is null ? problems[0].Message : $"{failed.Count} of {sample.Rows.Count} rows cannot be read so, the first: {failed[0]}")}"));
            return null;
        }

        _used.UnionWith(new[] { value.From, value.Region, value.Currency }.OfType<string>());
        return mapping;
    }
}
