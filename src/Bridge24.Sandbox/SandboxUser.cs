namespace Bridge24.Sandbox;

/// <summary>A person of the emulated portal.</summary>
/// <param name="Email">The address, which no other person has.</param>
/// <param name="Name">The first name.</param>
/// <param name="LastName">The last name.</param>
/// <param name="IsAdmin">May all, and sees all.</param>
/// <param name="OwnRecordsOnly">Reads and changes only those records of the CRM that the person is responsible for, unless an administrator.</param>
public sealed record SandboxUser(string Email, string Name, string LastName, bool IsAdmin = false, bool OwnRecordsOnly = false);
