namespace Bridge24.Sandbox.Portal;

/// <summary>The server has cut a request at sixty seconds.</summary>
internal sealed class ServerTimeExceededException() : Exception("The request took longer than the server allows.");
