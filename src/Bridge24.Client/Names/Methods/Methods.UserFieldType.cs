namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>userfieldtype.*</c>.</summary>
    public static class UserFieldType
    {
        /// <summary><c>userfieldtype.add</c>. Scope placement. Writes.</summary>
        public const string Add = "userfieldtype.add";

        /// <summary><c>userfieldtype.delete</c>. Scope placement. Writes.</summary>
        public const string Delete = "userfieldtype.delete";

        /// <summary><c>userfieldtype.list</c>. Scope placement. Reads.</summary>
        public const string List = "userfieldtype.list";

        /// <summary><c>userfieldtype.update</c>. Scope placement. Writes.</summary>
        public const string Update = "userfieldtype.update";
    }
}
