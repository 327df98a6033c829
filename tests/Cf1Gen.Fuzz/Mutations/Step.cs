namespace Cf1Gen.Fuzz.Mutations;

/// <summary>A kind of change, with the name that reports use for it.</summary>
internal sealed record Step<T>(string Name, T Method)
    where T : Delegate;
