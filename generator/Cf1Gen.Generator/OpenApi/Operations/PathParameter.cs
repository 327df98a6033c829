using System.Collections.Generic;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>A <c>{parameter}</c> in a path.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="IsOpen">Whether it may be several segments, <c>{+name}</c> (RFC 6570).</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where what follows begins.</param>
internal sealed record PathParameter(string Name, bool IsOpen, int Start, int End)
{
    public static IEnumerable<PathParameter> All(string path)
    {
        var start = path.IndexOf('{');
        while (start >= 0 && path.IndexOf('}', start) is > 0 and var end)
        {
            var text = path.Substring(start + 1, end - start - 1);
            var isOpen = text.Length > 1 && text[0] == '+';

            // The star of RFC 6570 is what OpenAPI calls explode.
            var name = (isOpen ? text.Substring(1) : text).TrimEnd('*');
            yield return new PathParameter(name.Length == 0 ? text : name, isOpen, start, end + 1);
            start = path.IndexOf('{', end);
        }
    }
}
