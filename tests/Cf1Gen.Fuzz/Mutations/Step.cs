namespace Cf1Gen.Fuzz.Mutations;

/// <summary>One kind of change, with the name by which a failure tells of it.</summary>
internal sealed record Step<T>(string Name, T Method)
    where T : Delegate;
