using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>What a file field of a record holds.</summary>
internal sealed class CrmFile(long id, string name, byte[] content, SignedLink links)
{
    public const string Address = "crm.controller.item.getFile";

    public long Id { get; } = id;

    public string Name { get; } = name;

    public byte[] Content { get; } = content;

    /// <summary>The address behind the portal's log-in, and in the item dialect one that a program can load it from.</summary>
    public PhpArray Show(Field field, CrmRecord record, Dialect dialect)
    {
        var query = $"ownerId={record.Id}&fieldName={field.Name}&dynamic=Y&fileId={Id}";
        const string page = "/bitrix/components/bitrix/crm.show/show_file.php?";
        return dialect == Dialect.Classic
            ? new PhpArray { ["id"] = Id, ["showUrl"] = page + query, ["downloadUrl"] = $"{page}auth=&{query}" }
            : new PhpArray { ["id"] = Id, ["url"] = $"{links.Portal()}/bitrix/services/main/ajax.php?action={Address}&{query}", ["urlMachine"] = links.Write(Address, new PhpArray { ["id"] = Id }) };
    }
}
