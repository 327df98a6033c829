namespace Cf1Gen.Generator.Baselines;

/// <summary>A client below the root client.</summary>
/// <param name="Path">The properties that lead to it, <c>Requests.Messages</c>.</param>
/// <param name="Name">The name of the class, <c>RequestMessagesClient</c>.</param>
internal sealed record BaselineClient(string Path, string Name);
