using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>
/// A path written as an interpolated string: what is written stays as it is, what is in a hole becomes part of one segment and can
/// never change the route.
/// </summary>
/// <remarks>
/// A hole refuses what a URI would take for something else: nothing, white space, <c>.</c> and <c>..</c> (which remove segments),
/// control characters, and halves of surrogate pairs (which would become another id). All else is percent-encoded.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public ref struct ApiPath
{
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Starts a path; the compiler calls it.</summary>
    /// <param name="literalLength">How many characters are written.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public ApiPath(int literalLength, int formattedCount) =>
        _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Adds what is written.</summary>
    /// <param name="value">The text.</param>
    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">What it is called; the compiler says it.</param>
    /// <exception cref="ArgumentException">The value cannot be a segment of a path.</exception>
    public void AppendFormatted(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        PathSegment.Check(value, name);
        _text.AppendLiteral(Uri.EscapeDataString(value));
    }

    /// <inheritdoc cref="AppendFormatted(string, string)"/>
    public void AppendFormatted(bool value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        AppendFormatted(ParameterFormatter.Format(value), name);

    /// <summary>Adds a number, a date, or a value of an open enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <inheritdoc cref="AppendFormatted(string, string)"/>
    public void AppendFormatted<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, ISpanFormattable => AppendFormatted(ParameterFormatter.Format(value), name);

    /// <summary>Adds a list, an object, or a value in a style of its own.</summary>
    /// <param name="value">The value, encoded.</param>
    public void AppendFormatted(PathValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _text.AppendLiteral(value.Encoded);
    }

    /// <summary>Gives the whole path; the handler can be used no more.</summary>
    internal string Build() => _text.ToStringAndClear();
}
