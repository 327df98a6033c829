using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>An encoded value of an <see cref="ApiPath"/>: with reserved values, or with a serialization style.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PathValue
{
    private PathValue(string encoded, string name)
    {
        Encoded = encoded;
        Name = name;
    }

    /// <summary>Gets the encoded text.</summary>
    internal string Encoded { get; }

    /// <summary>Gets the expression for the value.</summary>
    internal string Name { get; }

    /// <summary>Encodes a value that must differ from the literal segments of sibling paths.</summary>
    /// <param name="value">The value.</param>
    /// <param name="reserved">The values that would select another operation.</param>
    /// <param name="name">The expression for the value; supplied by the compiler.</param>
    /// <returns>The encoded value.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> cannot be a path segment, or is reserved.</exception>
    public static PathValue Create(string value, string[] reserved, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(reserved);
        var encoded = PathSegment.Encode(value, name);
        PathSegment.CheckNoneOf(value, reserved, name);
        return new PathValue(encoded, name);
    }

    /// <summary>Encodes a value with a serialization style.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="codec">The codec that writes the value.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="wireName">The name of the parameter in the document, which some styles contain.</param>
    /// <param name="name">The expression for the value; supplied by the compiler.</param>
    /// <returns>The encoded value.</returns>
    /// <exception cref="ArgumentException">The value is empty, or a part of it is not valid in a path.</exception>
    public static PathValue Create<T>(
        T value, JsonCodec<T> codec, ParameterStyle style, string wireName, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);

        // Validated before serialization, because JSON replaces unpaired surrogates.
        foreach (var text in value switch { string one => [one], IEnumerable<string> all => all, _ => [] })
        {
            PathSegment.Check(text, name);
        }

        var json = ParameterValue.Element(value, codec);
        if (style == ParameterStyle.Json)
        {
            return new PathValue(PathSegment.Encode(json.GetRawText(), name), name);
        }

        if (style == ParameterStyle.Segments)
        {
            var segments = ParameterValue.Text(json).Split('/').Select(segment => PathSegment.Encode(segment, name));
            return new PathValue(string.Join('/', segments), name);
        }

        return new PathValue(Join(Parts(json, name), style, Uri.EscapeDataString(wireName)), name);
    }

    // Each part is validated and encoded like a whole segment, so that no delimiter can form a dot segment.
    private static (IReadOnlyList<KeyValuePair<string, string>> All, bool IsObject) Parts(JsonElement json, string name)
    {
        var parts = ParameterValue.Of(json);
        if (parts.All.Count == 0)
        {
            throw new ArgumentException($"The path parameter '{name}' must not be empty.", name);
        }

        var encoded = parts.All.Select(part => new KeyValuePair<string, string>(
            parts.IsObject ? PathSegment.Encode(part.Key, name) : part.Key,
            PathSegment.Encode(part.Value, name)));
        return ([.. encoded], parts.IsObject);
    }

    private static string Join(
        (IReadOnlyList<KeyValuePair<string, string>> All, bool IsObject) parts, ParameterStyle style, string wireName)
    {
        var pairs = parts.All.Select(part => parts.IsObject ? $"{part.Key}={part.Value}" : part.Value);
        var flat = string.Join(',', parts.All.Select(part => parts.IsObject ? $"{part.Key},{part.Value}" : part.Value));
        return style switch
        {
            ParameterStyle.Simple => flat,
            ParameterStyle.SpaceDelimited => string.Join("%20", pairs),
            ParameterStyle.TabDelimited => string.Join("%09", pairs),
            ParameterStyle.PipeDelimited => string.Join("%7C", pairs),
            ParameterStyle.SimpleExploded => string.Join(',', pairs),
            ParameterStyle.Label => "." + flat,
            ParameterStyle.LabelExploded => "." + string.Join('.', pairs),
            ParameterStyle.Matrix => $";{wireName}={flat}",
            ParameterStyle.MatrixExploded => ";" + string.Join(';', parts.IsObject ? pairs : pairs.Select(value => $"{wireName}={value}")),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "The style is not valid for a path parameter."),
        };
    }
}
