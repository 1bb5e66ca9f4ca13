namespace Bridge24.Sync.Mapping;

/// <summary>Countries by their English names, for sources that do not keep ISO codes.</summary>
internal static class Countries
{
    private const string Table =
        "AF Afghanistan|AL Albania|DZ Algeria|AS American Samoa|AD Andorra|AO Angola|AI Anguilla|AG Antigua and Barbuda|" +
        "AR Argentina|AM Armenia|AW Aruba|AU Australia|AT Austria|AZ Azerbaijan|BS Bahamas|BH Bahrain|BD Bangladesh|" +
        "BB Barbados|BY Belarus|BE Belgium|BZ Belize|BJ Benin|BM Bermuda|BT Bhutan|BO Bolivia|BA Bosnia and Herzegovina|" +
        "BW Botswana|BR Brazil|VG British Virgin Islands|BN Brunei|BG Bulgaria|BF Burkina Faso|BI Burundi|KH Cambodia|" +
        "CM Cameroon|CA Canada|CV Cape Verde|KY Cayman Islands|CF Central African Republic|TD Chad|CL Chile|CN China|" +
        "CO Colombia|KM Comoros|CG Congo|CD Democratic Republic of the Congo|CK Cook Islands|CR Costa Rica|CI Ivory Coast|" +
        "HR Croatia|CU Cuba|CW Curacao|CY Cyprus|CZ Czech Republic|DK Denmark|DJ Djibouti|DM Dominica|DO Dominican Republic|" +
        "EC Ecuador|EG Egypt|SV El Salvador|GQ Equatorial Guinea|ER Eritrea|EE Estonia|SZ Eswatini|ET Ethiopia|" +
        "FO Faroe Islands|FJ Fiji|FI Finland|FR France|GF French Guiana|PF French Polynesia|GA Gabon|GM Gambia|GE Georgia|" +
        "DE Germany|GH Ghana|GI Gibraltar|GR Greece|GL Greenland|GD Grenada|GP Guadeloupe|GU Guam|GT Guatemala|GG Guernsey|" +
        "GN Guinea|GW Guinea-Bissau|GY Guyana|HT Haiti|HN Honduras|HK Hong Kong|HU Hungary|IS Iceland|IN India|ID Indonesia|" +
        "IR Iran|IQ Iraq|IE Ireland|IM Isle of Man|IL Israel|IT Italy|JM Jamaica|JP Japan|JE Jersey|JO Jordan|KZ Kazakhstan|" +
        "KE Kenya|KI Kiribati|XK Kosovo|KW Kuwait|KG Kyrgyzstan|LA Laos|LV Latvia|LB Lebanon|LS Lesotho|LR Liberia|LY Libya|" +
        "LI Liechtenstein|LT Lithuania|LU Luxembourg|MO Macau|MG Madagascar|MW Malawi|MY Malaysia|MV Maldives|ML Mali|" +
        "MT Malta|MH Marshall Islands|MQ Martinique|MR Mauritania|MU Mauritius|YT Mayotte|MX Mexico|FM Micronesia|MD Moldova|" +
        "MC Monaco|MN Mongolia|ME Montenegro|MS Montserrat|MA Morocco|MZ Mozambique|MM Myanmar|NA Namibia|NR Nauru|NP Nepal|" +
        "NL Netherlands|NC New Caledonia|NZ New Zealand|NI Nicaragua|NE Niger|NG Nigeria|KP North Korea|MK North Macedonia|" +
        "NO Norway|OM Oman|PK Pakistan|PW Palau|PS Palestine|PA Panama|PG Papua New Guinea|PY Paraguay|PE Peru|" +
        "PH Philippines|PL Poland|PT Portugal|PR Puerto Rico|QA Qatar|RE Reunion|RO Romania|RU Russia|RW Rwanda|" +
        "KN Saint Kitts and Nevis|LC Saint Lucia|VC Saint Vincent and the Grenadines|WS Samoa|SM San Marino|" +
        "ST Sao Tome and Principe|SA Saudi Arabia|SN Senegal|RS Serbia|SC Seychelles|SL Sierra Leone|SG Singapore|" +
        "SK Slovakia|SI Slovenia|SB Solomon Islands|SO Somalia|ZA South Africa|KR South Korea|SS South Sudan|ES Spain|" +
        "LK Sri Lanka|SD Sudan|SR Suriname|SE Sweden|CH Switzerland|SY Syria|TW Taiwan|TJ Tajikistan|TZ Tanzania|TH Thailand|" +
        "TL Timor-Leste|TG Togo|TO Tonga|TT Trinidad and Tobago|TN Tunisia|TR Turkey|TM Turkmenistan|" +
        "TC Turks and Caicos Islands|TV Tuvalu|UG Uganda|UA Ukraine|AE United Arab Emirates|GB United Kingdom|" +
        "US United States|UY Uruguay|VI United States Virgin Islands|UZ Uzbekistan|VU Vanuatu|VA Vatican City|VE Venezuela|" +
        "VN Vietnam|YE Yemen|ZM Zambia|ZW Zimbabwe|US USA|US United States of America|GB UK|GB Great Britain|GB England|" +
        "GB Scotland|GB Wales|GB Northern Ireland|CZ Czechia|NL Holland|NL The Netherlands|TR Türkiye|AE UAE|" +
        "RU Russian Federation|KR Korea|CI Côte d'Ivoire|BS The Bahamas|CV Cabo Verde|SZ Swaziland|MM Burma|MK Macedonia|" +
        "TL East Timor|IE Republic of Ireland|SK Slovak Republic";

    private static readonly Dictionary<string, string> ByName = Table.Split('|').ToDictionary(row => row[3..], row => row[..2], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Codes = [.. ByName.Values];

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The ISO code of a country given by code or name; null for an unknown one.</summary>
    public static string? Code(string country)
    {
        var text = country.Trim();
        if (ByName.TryGetValue(text, out var code))
            return code;

        var upper = text.ToUpperInvariant();
        return Codes.Contains(upper) ? upper : null;
    }
}
