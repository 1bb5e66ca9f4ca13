namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>access.*</c>.</summary>
    public static class Access
    {
        /// <summary><c>access.name</c>. Scope basic.</summary>
        public const string Name = "access.name";
    }
}
