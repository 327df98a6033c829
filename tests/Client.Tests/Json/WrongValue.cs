namespace Cf1Gen.Client.Tests.Json;

/// <summary>A value that a property cannot have.</summary>
/// <param name="Json">The value.</param>
/// <param name="Place">Where in it the trouble is, as the end of a JSON path.</param>
internal sealed record WrongValue(string Json, string Place = "");
