using System;

namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>Specifies the programs of users that a change of a generated client breaks.</summary>
[Flags]
internal enum Breaks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Code that uses the old client does not compile against the new one without an error or a warning about null.</summary>
    Source = 1,

    /// <summary>A program that was compiled against the old client does not find a member of the new one.</summary>
    Binary = 2,

    /// <summary>A program with the old client sends what the API does not expect any more, or cannot read what it returns.</summary>
    Wire = 4,
}
