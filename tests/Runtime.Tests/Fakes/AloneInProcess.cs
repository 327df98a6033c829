namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>For tests that count what the whole process does: they run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class AloneInProcess
{
    public const string Name = "Alone in the process";
}
