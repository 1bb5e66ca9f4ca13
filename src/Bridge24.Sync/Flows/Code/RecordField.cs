using System.Linq.Expressions;
using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Sync.Flows.Code;

/// <summary>The names that the properties of records have in <c>crm.item.*</c>: <c>LastName</c> is <c>lastName</c>.</summary>
internal static class RecordField
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        [nameof(CrmParty.Phones)] = "PHONE",
        [nameof(CrmParty.Emails)] = "EMAIL",
        [nameof(CrmParty.Sites)] = "WEB",
        [nameof(CrmParty.Messengers)] = "IM",
        [nameof(CrmParty.ObserverIds)] = "observers",
        [nameof(PipelineRecord.BeginDate)] = "begindate",
        [nameof(PipelineRecord.CloseDate)] = "closedate",
    };

    /// <exception cref="ArgumentException">The expression names no property.</exception>
    public static string NameOf<TRecord>(Expression<Func<TRecord, object?>> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var body = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : field.Body;
        return body is MemberExpression { Expression: ParameterExpression } member
            ? NameOf(member.Member.Name)
            : throw new ArgumentException("The field is no property of the record. Write contact => contact.LastName, or give the field's name: \"UF_CRM_TIER\".", nameof(field));
    }

    public static string NameOf(string property) => Own.GetValueOrDefault(property) ?? JsonNamingPolicy.CamelCase.ConvertName(property);
}
