namespace Cf1Gen.Client.Tests.Connection;

/// <summary>
/// The collection of the tests that change the environment of the process, and therefore do not run in parallel with others.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class NonParallelTests
{
    public const string Name = nameof(NonParallelTests);
}
