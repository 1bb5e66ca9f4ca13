namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>server.*</c>.</summary>
    public static class Server
    {
        /// <summary><c>server.time</c>. Scope basic.</summary>
        public const string Time = "server.time";
    }
}
