namespace Bridge24.Sync;

/// <summary>One value's way.</summary>
/// <param name="From">The source's columns, or the constant.</param>
/// <param name="Change">What is done to the value.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Field">The portal's field.</param>
/// <param name="Title">The field's name as people see it.</param>
/// <param name="Made">Whether the field is made by the flow.</param>
/// <param name="Wins">Whose value stands.</param>
/// <param name="IsPersonal">Whether it is, by the field's kind, personal data.</param>
public sealed record DataMapLine(string From, string Change, string Direction, string Field, string Title, bool Made, string Wins, bool IsPersonal);
