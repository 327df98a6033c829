using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>A piece of a path: text as it is, or the C# expression whose value stands there.</summary>
/// <param name="Text">The literal text, or the name of the parameter or client property.</param>
/// <param name="IsHole">Whether <paramref name="Text"/> is an expression.</param>
internal sealed record PathPiece(string Text, bool IsHole)
{
    /// <summary>How the value is written; null when it is one value and stands there as it is.</summary>
    public PathForm? Form { get; init; }

    /// <summary>What the value must not be, percent-encoded: words that lead to other operations.</summary>
    public EquatableArray<string> Others { get; init; } = [];
}
