namespace Cf1Gen.Client.Tests.Connection;

/// <summary>Tests that change the environment, which all others of the process share: they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneInProcess
{
    public const string Name = nameof(AloneInProcess);
}
