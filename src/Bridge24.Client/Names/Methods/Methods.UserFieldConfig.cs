namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>userfieldconfig.*</c>.</summary>
    public static class UserFieldConfig
    {
        /// <summary><c>userfieldconfig.add</c>. Scope userfieldconfig or crm. Writes.</summary>
        public const string Add = "userfieldconfig.add";

        /// <summary><c>userfieldconfig.delete</c>. Scope userfieldconfig or crm. Writes.</summary>
        public const string Delete = "userfieldconfig.delete";

        /// <summary><c>userfieldconfig.get</c>. Scope userfieldconfig or crm. Reads.</summary>
        public const string Get = "userfieldconfig.get";

        /// <summary><c>userfieldconfig.getTypes</c>. Scope userfieldconfig or crm.</summary>
        public const string GetTypes = "userfieldconfig.getTypes";

        /// <summary><c>userfieldconfig.list</c>. Scope userfieldconfig or crm. Reads.</summary>
        public const string List = "userfieldconfig.list";

        /// <summary><c>userfieldconfig.update</c>. Scope userfieldconfig or crm. Writes.</summary>
        public const string Update = "userfieldconfig.update";
    }
}
