namespace Cf1Gen.Generator.Model.Operations;

/// <summary>A query parameter that the path template itself contains, <c>/things?action=list</c>.</summary>
/// <param name="WireName">The name.</param>
/// <param name="Text">The value, or the C# expression that returns it.</param>
/// <param name="IsExpression"><c>true</c> if <paramref name="Text"/> is an expression; otherwise, <c>false</c>.</param>
internal sealed record FixedQueryParameter(string WireName, string Text, bool IsExpression)
{
    /// <summary>Gets the serialization of a value that is not a primitive.</summary>
    public ParameterSerialization? Serialization { get; init; }
}
