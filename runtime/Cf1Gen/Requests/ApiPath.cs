using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// The path of an operation as an interpolated string. Literal text is kept as it is; each interpolated value becomes a part of one segment
/// and cannot change the route.
/// </summary>
/// <remarks>
/// Values that a URI would change throw: empty text, white space, <c>.</c> and <c>..</c> (which remove segments), control characters and
/// unpaired surrogates. All other values are percent-encoded.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public ref struct ApiPath
{
    private readonly StringBuilder? _template;
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Initializes a new instance of the <see cref="ApiPath"/> struct; called by the compiler.</summary>
    /// <param name="literalLength">The number of literal characters.</param>
    /// <param name="formattedCount">The number of interpolated values.</param>
    public ApiPath(int literalLength, int formattedCount)
    {
        _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
        _template = ApiTelemetry.IsObserved ? new StringBuilder() : null;
    }

    /// <summary>
    /// Gets the path with the names of the values in place of the values; <see langword="null"/> if nothing observes calls.
    /// </summary>
    internal readonly string? Template => _template?.ToString();

    /// <summary>Appends literal text.</summary>
    /// <param name="value">The text.</param>
    public void AppendLiteral(string value)
    {
        _text.AppendLiteral(value);
        _template?.Append(value);
    }

    /// <summary>Appends a percent-encoded value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The expression for the value; supplied by the compiler.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a valid path segment.</exception>
    public void AppendFormatted(string value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Append(PathSegment.Encode(value, name), name);

    /// <inheritdoc cref="AppendFormatted(string, string)"/>
    public void AppendFormatted(bool value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        AppendFormatted(ParameterFormatter.Format(value), name);

    /// <summary>Appends a number, a date, or a value of an open enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <inheritdoc cref="AppendFormatted(string, string)"/>
    public void AppendFormatted<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, ISpanFormattable => AppendFormatted(ParameterFormatter.Format(value), name);

    /// <summary>Appends a value that is already encoded.</summary>
    /// <param name="value">The encoded value.</param>
    public void AppendFormatted(PathValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Append(value.Encoded, value.Name);
    }

    /// <summary>Returns the path. The handler cannot be used afterwards.</summary>
    internal string Build() => _text.ToStringAndClear();

    private void Append(string encoded, string name)
    {
        _text.AppendLiteral(encoded);
        _template?.Append('{').Append(JsonNamingPolicy.CamelCase.ConvertName(name)).Append('}');
    }
}
