using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>Values of a user field of type crm: a number when it binds to one kind of record, else D_5, C_7, T9c_3.</summary>
internal static class BindingField
{
    private static readonly (string Name, string Prefix, long Type)[] Kinds =
        [("LEAD", "L", 1), ("DEAL", "D", 2), ("CONTACT", "C", 3), ("COMPANY", "CO", 4), ("QUOTE", "Q", 7), ("SMART_INVOICE", "SI", 31)];

    /// <summary>False for a record that is not there, or of a kind that the field does not bind to.</summary>
    public static bool TryRead(PortalState portal, Field field, string text, out object? value)
    {
        var kinds = Of(portal, field);
        var parts = text.Split('_', 2);
        var prefix = parts.Length == 2 ? parts[0] : kinds is [var only] ? only.Prefix : "";
        value = null;
        var known = kinds.FirstOrDefault(kind => kind.Prefix.Equals(prefix, StringComparison.OrdinalIgnoreCase));
        if (known.Prefix is null || !PhpText.TryInteger(parts[^1], out var id) || portal.Entity(known.Type)?.Table.Find(id) is null) return false;
        value = kinds.Count == 1 ? PhpText.Of(id) : $"{known.Prefix}_{id}";
        return true;
    }

    private static List<(string Name, string Prefix, long Type)> Of(PortalState portal, Field field)
    {
        var all = Kinds.Concat(portal.SmartTypes.Select(type => ($"DYNAMIC_{type.Entity.TypeId}", $"T{type.Entity.TypeId:x}", (long)type.Entity.TypeId))).ToList();
        var chosen = all.Where(kind => PhpText.IsYes(field.Settings.Find(kind.Item1))).ToList();
        return chosen.Count > 0 ? chosen : all;
    }
}
