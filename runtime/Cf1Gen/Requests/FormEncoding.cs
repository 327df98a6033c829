using System.ComponentModel;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The serialization styles of the fields of an <c>application/x-www-form-urlencoded</c> body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormEncoding
{
    private readonly Dictionary<string, ParameterStyle> _styles = new(StringComparer.Ordinal);
    private readonly ParameterStyle? _defaultStyle;

    /// <summary>
    /// Initializes a new instance of the <see cref="FormEncoding"/> class that writes lists as <c>name=a&amp;name=b</c> and objects as
    /// JSON.
    /// </summary>
    public FormEncoding()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="FormEncoding"/> class.</summary>
    /// <param name="defaultStyle">The style of lists and objects without a style of their own.</param>
    public FormEncoding(ParameterStyle defaultStyle) => _defaultStyle = defaultStyle;

    /// <summary>Sets the style of individual fields.</summary>
    /// <param name="style">The style.</param>
    /// <param name="names">The names of the fields.</param>
    /// <returns>The encoding.</returns>
    public FormEncoding WithStyle(ParameterStyle style, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            _styles[name] = style;
        }

        return this;
    }

    /// <summary>Writes the properties of an object as fields.</summary>
    /// <exception cref="InvalidOperationException">The body is not an object.</exception>
    internal string Encode(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("A form body must be a JSON object.");
        }

        var text = new QueryBuilder();
        foreach (var field in body.EnumerateObject())
        {
            if (StyleOf(field) is { } style)
            {
                text.Add(field.Name, field.Value, style);
            }
            else
            {
                text.AddPlain(field.Name, field.Value);
            }
        }

        return text.ToString();
    }

    private ParameterStyle? StyleOf(JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.Array => _styles.GetValueOrDefault(field.Name, _defaultStyle ?? ParameterStyle.FormExploded),
        JsonValueKind.Object => _styles.GetValueOrDefault(field.Name, _defaultStyle ?? ParameterStyle.Json),
        _ => null,
    };
}
