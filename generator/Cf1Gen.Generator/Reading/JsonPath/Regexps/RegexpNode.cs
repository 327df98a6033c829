using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>A part of a regular expression.</summary>
internal abstract record RegexpNode
{
    /// <summary>Matches one character of a set.</summary>
    /// <param name="Characters">The set.</param>
    internal sealed record Set(CharacterSet Characters) : RegexpNode;

    /// <summary>Matches the start or the end of the text.</summary>
    /// <param name="IsStart"><see langword="true"/> for the start; <see langword="false"/> for the end.</param>
    internal sealed record Anchor(bool IsStart) : RegexpNode;

    /// <summary>Matches the parts one after the other.</summary>
    /// <param name="Parts">The parts.</param>
    internal sealed record Sequence(IReadOnlyList<RegexpNode> Parts) : RegexpNode;

    /// <summary>Matches one of the branches.</summary>
    /// <param name="Branches">The branches.</param>
    internal sealed record Choice(IReadOnlyList<RegexpNode> Branches) : RegexpNode;

    /// <summary>Matches a part several times.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Minimum">The minimum number.</param>
    /// <param name="Maximum">The maximum number; <see langword="null"/> if there is none.</param>
    internal sealed record Repetition(RegexpNode Part, int Minimum, int? Maximum) : RegexpNode;
}
