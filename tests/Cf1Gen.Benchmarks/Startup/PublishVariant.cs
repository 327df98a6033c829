namespace Cf1Gen.Benchmarks.Startup;

/// <summary>A way to publish a program.</summary>
/// <param name="Name">The name.</param>
/// <param name="Properties">The properties of the build.</param>
internal sealed record PublishVariant(string Name, string[] Properties);
