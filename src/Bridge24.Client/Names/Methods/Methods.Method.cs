namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>method.*</c>.</summary>
    public static class Method
    {
        /// <summary><c>method.get</c>. Scope basic. Reads.</summary>
        public const string Get = "method.get";
    }
}
