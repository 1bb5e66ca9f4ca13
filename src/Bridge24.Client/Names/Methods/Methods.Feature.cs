namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>feature.*</c>.</summary>
    public static class Feature
    {
        /// <summary><c>feature.get</c>. Scope basic. Reads.</summary>
        public const string Get = "feature.get";
    }
}
