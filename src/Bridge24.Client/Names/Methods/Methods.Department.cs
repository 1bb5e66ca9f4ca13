namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>department.*</c>.</summary>
    public static class Department
    {
        /// <summary><c>department.add</c>. Scope department. Writes.</summary>
        public const string Add = "department.add";

        /// <summary><c>department.delete</c>. Scope department. Writes.</summary>
        public const string Delete = "department.delete";

        /// <summary><c>department.fields</c>. Scope department. Reads.</summary>
        public const string Fields = "department.fields";

        /// <summary><c>department.get</c>. Scope department. Reads.</summary>
        public const string Get = "department.get";

        /// <summary><c>department.update</c>. Scope department. Writes.</summary>
        public const string Update = "department.update";
    }
}
