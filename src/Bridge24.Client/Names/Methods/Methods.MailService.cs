namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>mailservice.*</c>.</summary>
    public static class MailService
    {
        /// <summary><c>mailservice.add</c>. Scope mailservice. Writes.</summary>
        public const string Add = "mailservice.add";

        /// <summary><c>mailservice.delete</c>. Scope mailservice. Writes.</summary>
        public const string Delete = "mailservice.delete";

        /// <summary><c>mailservice.fields</c>. Scope mailservice. Reads.</summary>
        public const string Fields = "mailservice.fields";

        /// <summary><c>mailservice.get</c>. Scope mailservice. Reads.</summary>
        public const string Get = "mailservice.get";

        /// <summary><c>mailservice.list</c>. Scope mailservice. Reads.</summary>
        public const string List = "mailservice.list";

        /// <summary><c>mailservice.update</c>. Scope mailservice. Writes.</summary>
        public const string Update = "mailservice.update";
    }
}
