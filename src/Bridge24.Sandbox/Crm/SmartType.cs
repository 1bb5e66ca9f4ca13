using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Crm;

/// <summary>A smart process: what it is called, what it may, and its records.</summary>
internal sealed record SmartType(long Id, string Title, Entity Entity, long CreatedBy, DateTimeOffset CreatedAt, PhpArray Settings);
