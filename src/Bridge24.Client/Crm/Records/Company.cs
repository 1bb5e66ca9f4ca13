using System.Text.Json;

namespace Bridge24.Client.Crm;

/// <summary>A company. Entity type 4.</summary>
public sealed record Company : CrmParty
{
    /// <summary>A company to be made or changed.</summary>
    public Company()
    {
    }

    internal Company(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The name. A company needs it.</summary>
    public string? Title { get => Get("title").Text; init => Set("title", value); }

    /// <summary>Client, supplier ...: a STATUS_ID of the directory COMPANY_TYPE.</summary>
    public string? TypeId { get => Get("typeId").Text; init => Set("typeId", value); }

    /// <summary>The trade: a STATUS_ID of the directory INDUSTRY.</summary>
    public string? Industry { get => Get("industry").Text; init => Set("industry", value); }

    /// <summary>The size: a STATUS_ID of the directory EMPLOYEES.</summary>
    public string? Employees { get => Get("employees").Text; init => Set("employees", value); }

    /// <summary>The turnover, in <see cref="CurrencyId"/>.</summary>
    public decimal? Revenue { get => Get("revenue").Number; init => Set("revenue", value); }

    /// <summary>The currency of the turnover: EUR, USD ...</summary>
    public string? CurrencyId { get => Get("currencyId").Text; init => Set("currencyId", value); }

    /// <summary>One of the portal's own companies, in whose name it sells.</summary>
    public bool? IsMyCompany { get => Get("isMyCompany").YesNo; init => Set("isMyCompany", value); }

    /// <summary>Bank details as free text.</summary>
    public string? BankingDetails { get => Get("bankingDetails").Text; init => Set("bankingDetails", value); }

    /// <summary>Its contacts. Setting it replaces them all.</summary>
    public IReadOnlyList<long> ContactIds { get => Links("contactIds"); init => SetLinks("contactIds", value); }

    /// <summary>The lead that it was made from.</summary>
    public long? LeadId { get => Link("leadId"); init => Set("leadId", value); }

    /// <summary>Its version in the other system.</summary>
    public string? OriginVersion { get => Get("originVersion").Text; init => Set("originVersion", value); }
}
