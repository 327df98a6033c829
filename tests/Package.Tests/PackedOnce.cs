namespace Cf1Gen.Package.Tests;

/// <summary>All tests here share one packed file, and build one after the other: a build alone fills the machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<PackageFixture>
{
    public const string Name = "Package";
}
