using System.Collections.Generic;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>A template expression of a path, <c>{parameter}</c>.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="IsOpen">Whether the value may consist of several segments, <c>{+name}</c> (RFC 6570).</param>
/// <param name="Start">The position of the opening brace.</param>
/// <param name="End">The position after the closing brace.</param>
internal sealed record PathParameter(string Name, bool IsOpen, int Start, int End)
{
    /// <summary>Parses the template expressions of a text.</summary>
    public static IEnumerable<PathParameter> Parse(string text)
    {
        var start = text.IndexOf('{');
        while (start >= 0 && text.IndexOf('}', start) is > 0 and var end)
        {
            var expression = text.Substring(start + 1, end - start - 1);
            var isOpen = expression.Length > 1 && expression[0] == '+';

            // The modifier '*' of RFC 6570 is what OpenAPI calls explode.
            var name = (isOpen ? expression.Substring(1) : expression).TrimEnd('*');
            yield return new PathParameter(name.Length == 0 ? expression : name, isOpen, start, end + 1);
            start = text.IndexOf('{', end);
        }
    }
}
