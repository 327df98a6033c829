using System;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>The exception that is thrown when a text is not a JSONPath query.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught within Reading, always with an offset.
internal sealed class JsonPathSyntaxException(int offset, string message) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    /// <summary>Gets the offset of the error in the text of the query.</summary>
    public int Offset { get; } = offset;
}
