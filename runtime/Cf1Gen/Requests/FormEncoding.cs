using System.ComponentModel;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>How the fields of an <c>application/x-www-form-urlencoded</c> body are written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormEncoding
{
    private readonly Dictionary<string, ParameterStyle> _styles = new(StringComparer.Ordinal);
    private readonly ParameterStyle? _defaultStyle;

    /// <summary>Makes an encoding that writes lists as <c>name=a&amp;name=b</c> and objects as JSON.</summary>
    public FormEncoding()
    {
    }

    /// <summary>Makes an encoding.</summary>
    /// <param name="defaultStyle">The style of every list and object that has none of its own.</param>
    public FormEncoding(ParameterStyle defaultStyle) => _defaultStyle = defaultStyle;

    /// <summary>Gives fields a style of their own.</summary>
    /// <param name="style">The style.</param>
    /// <param name="names">The fields.</param>
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

    /// <summary>Writes an object's properties as fields.</summary>
    /// <exception cref="InvalidOperationException">It is no object.</exception>
    internal string Encode(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("A form is made of an object's properties, and this is none.");
        }

        var text = new QueryBuilder();
        foreach (var field in body.EnumerateObject())
        {
            text.Add(field.Name, field.Value, StyleOf(field));
        }

        return text.ToString();
    }

    private ParameterStyle StyleOf(JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.Array => _styles.GetValueOrDefault(field.Name, _defaultStyle ?? ParameterStyle.FormExploded),
        JsonValueKind.Object => _styles.GetValueOrDefault(field.Name, _defaultStyle ?? ParameterStyle.Json),
        _ => ParameterStyle.Json,
    };
}
