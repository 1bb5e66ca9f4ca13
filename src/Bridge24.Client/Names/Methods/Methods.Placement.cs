namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>placement.*</c>.</summary>
    public static class Placement
    {
        /// <summary><c>placement.bind</c>. Scope placement.</summary>
        public const string Bind = "placement.bind";

        /// <summary><c>placement.get</c>. Scope placement. Reads.</summary>
        public const string Get = "placement.get";

        /// <summary><c>placement.list</c>. Scope placement. Reads.</summary>
        public const string List = "placement.list";

        /// <summary><c>placement.unbind</c>. Scope placement.</summary>
        public const string Unbind = "placement.unbind";
    }
}
