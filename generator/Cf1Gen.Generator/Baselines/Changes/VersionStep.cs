namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>The part of the semantic version of a client that a change increments.</summary>
internal enum VersionStep
{
    /// <summary>Nothing that users of the client could notice has changed.</summary>
    Patch,

    /// <summary>The client has more than before, or talks to the API in another way.</summary>
    Minor,

    /// <summary>Code or programs that use the client have to change.</summary>
    Major,
}
