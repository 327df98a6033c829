namespace Cf1Gen.Client.Tests.Json;

/// <summary>A value that a property cannot have.</summary>
/// <param name="Json">The value.</param>
/// <param name="Place">The location of the mismatch in the value, as the end of a JSON path.</param>
internal sealed record WrongValue(string Json, string Place = "");
