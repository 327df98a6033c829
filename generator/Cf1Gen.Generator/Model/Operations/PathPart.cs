using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>A part of a path: literal text, or a C# expression.</summary>
/// <param name="Text">The literal text, or the name of the parameter or client property.</param>
/// <param name="IsExpression"><c>true</c> if <paramref name="Text"/> is an expression; otherwise, <c>false</c>.</param>
internal sealed record PathPart(string Text, bool IsExpression)
{
    /// <summary>Gets the serialization of the value; <c>null</c> for a single value.</summary>
    public ParameterSerialization? Serialization { get; init; }

    /// <summary>Gets the values that lead to other operations and are therefore rejected.</summary>
    public EquatableArray<string> ReservedValues { get; init; } = [];
}
