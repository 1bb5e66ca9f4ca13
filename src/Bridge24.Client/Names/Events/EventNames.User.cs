namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of User.</summary>
    public static class User
    {
        /// <summary><c>ONUSERADD</c>. Scope user.</summary>
        public const string Add = "ONUSERADD";
    }
}
