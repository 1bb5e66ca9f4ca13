using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Users;

/// <summary>A person of the portal. Which fields come depends on the scope: user, user_basic or user_brief.</summary>
public sealed record User : PortalRecord
{
    /// <summary>A person to be invited or changed.</summary>
    public User()
    {
    }

    internal User(JsonElement row)
        : base(row)
    {
    }

    /// <summary>The first name.</summary>
    public string? Name { get => Get("NAME").Text; init => Set("NAME", value); }

    /// <summary>The last name.</summary>
    public string? LastName { get => Get("LAST_NAME").Text; init => Set("LAST_NAME", value); }

    /// <summary>The middle name.</summary>
    public string? SecondName { get => Get("SECOND_NAME").Text; init => Set("SECOND_NAME", value); }

    /// <summary>The e-mail, which is unique in the portal; an invitation is sent there.</summary>
    public string? Email { get => Get("EMAIL").Text; init => Set("EMAIL", value); }

    /// <summary>False for a dismissed person. People are not deleted: set it to false.</summary>
    public bool? Active
    {
        get => Get("ACTIVE").YesNo;
        init => Set("ACTIVE", value is null ? default : new FieldValue(CrmJson.Element(JsonValue.Create(value.Value))));
    }

    /// <summary>The departments, by their IDs. Setting it replaces them all.</summary>
    public IReadOnlyList<long> DepartmentIds { get => Links("UF_DEPARTMENT"); init => SetLinks("UF_DEPARTMENT", value); }

    /// <summary>The position in the company.</summary>
    public string? WorkPosition { get => Get("WORK_POSITION").Text; init => Set("WORK_POSITION", value); }

    /// <summary>The phone at work.</summary>
    public string? WorkPhone { get => Get("WORK_PHONE").Text; init => Set("WORK_PHONE", value); }

    /// <summary>The mobile phone.</summary>
    public string? PersonalMobile { get => Get("PERSONAL_MOBILE").Text; init => Set("PERSONAL_MOBILE", value); }

    /// <summary>The internal phone number.</summary>
    public string? InnerPhone { get => Get("UF_PHONE_INNER").Text; init => Set("UF_PHONE_INNER", value); }

    /// <summary>The ID in another system.</summary>
    public string? XmlId { get => Get("XML_ID").Text; init => Set("XML_ID", value); }

    /// <summary>employee, extranet or email.</summary>
    public string? UserType => Get("USER_TYPE").Text;

    /// <summary>When the person was registered, in the portal's offset.</summary>
    public DateTimeOffset? DateRegister => Get("DATE_REGISTER").Moment;

    /// <summary>When the person last signed in, in the portal's offset.</summary>
    public DateTimeOffset? LastLogin => Get("LAST_LOGIN").Moment;
}
