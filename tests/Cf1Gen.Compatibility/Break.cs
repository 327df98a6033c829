namespace Cf1Gen.Compatibility;

/// <summary>A compatible change that breaks a consumer.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Kind">The kind of the change.</param>
/// <param name="Number">The number that creates the change again, with the document and the kind.</param>
/// <param name="Location">The JSON pointer to what was changed, in the new version.</param>
/// <param name="Losses">What the consumer cannot use any more.</param>
public sealed record Break(string Document, string Kind, int Number, string Location, IReadOnlyList<string> Losses);
