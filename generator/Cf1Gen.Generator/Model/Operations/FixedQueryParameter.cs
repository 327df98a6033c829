namespace Cf1Gen.Generator.Model.Operations;

/// <summary>A query parameter that is part of the path's own text, <c>/things?action=list</c>.</summary>
/// <param name="WireName">Its name.</param>
/// <param name="Text">Its value, or the name of the method's parameter.</param>
/// <param name="IsHole">Whether <paramref name="Text"/> is an expression.</param>
internal sealed record FixedQueryParameter(string WireName, string Text, bool IsHole)
{
    /// <summary>How a value is written that is more than a plain one.</summary>
    public PathForm? Form { get; init; }
}
