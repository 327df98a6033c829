namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A collection for tests that count events of the whole process and therefore run without other tests.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class NonParallelTests
{
    public const string Name = "Not parallel";
}
