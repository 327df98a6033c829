using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Builds a query string, a form body or a cookie header.</summary>
/// <param name="separator">The separator between two parameters.</param>
internal sealed class QueryBuilder(string separator = "&")
{
    // The reserved characters of OpenAPI that cannot end a value: without those that servers interpret as the end of a parameter or of the
    // query, or as a space.
    private const string Reserved = ":/?@!$'()*,;=";

    private StringBuilder? _text;

    public bool IsEmpty => _text is null;

    internal void Add(string name, string value, bool allowReserved = false) => Append(name, Encode(value, allowReserved));

    /// <summary>Adds a value in a serialization style; null and an empty list add nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The style is not valid for a query.</exception>
    internal void Add(string name, JsonElement value, ParameterStyle style, bool allowReserved = false)
    {
        switch (style)
        {
            case ParameterStyle.Json when ParameterValue.IsPresent(value):
                Add(name, value.GetRawText(), allowReserved);
                break;
            case ParameterStyle.Json:
                break;
            case ParameterStyle.QueryForm when value.ValueKind == JsonValueKind.Object:
                AddEncoded(new FormEncoding().Encode(value));
                break;
            case ParameterStyle.QueryJson:
                AddEncoded(Encode(value.GetRawText(), allowReserved));
                break;
            case ParameterStyle.QueryText:
                AddEncoded(Encode(ParameterValue.Text(value), allowReserved));
                break;
            case ParameterStyle.QueryForm or ParameterStyle.FormExploded:
                foreach (var (key, text) in ParameterValue.Of(value).All)
                {
                    Add(key.Length > 0 ? key : name, text, allowReserved);
                }

                break;
            case ParameterStyle.DeepObject:
                AddDeep(name, value, allowReserved);
                break;
            default:
                AddJoined(name, ParameterValue.Of(value).Flat, Delimiter(style), allowReserved);
                break;
        }
    }

    /// <summary>Adds the plain text of a string, or the JSON text of any other value; null adds nothing.</summary>
    internal void AddPlain(string name, JsonElement value, bool allowReserved = false)
    {
        if (ParameterValue.IsPresent(value))
        {
            Add(name, ParameterValue.Text(value), allowReserved);
        }
    }

    /// <summary>Adds text that is already encoded.</summary>
    internal void AddEncoded(string query)
    {
        if (query.Length > 0)
        {
            Start().Append(query);
        }
    }

    /// <summary>Returns the query without its question mark.</summary>
    public override string ToString() => _text?.ToString() ?? "";

    private static string Delimiter(ParameterStyle style) => style switch
    {
        ParameterStyle.Form => ",",
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        ParameterStyle.TabDelimited => "%09",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "The style is not valid for a query parameter."),
    };

    // The delimiter is not encoded like the values, so that a value that contains a comma stays one value.
    private void AddJoined(string name, IEnumerable<string> values, string delimiter, bool allowReserved)
    {
        var joined = string.Join(delimiter, values.Select(value => Encode(value, allowReserved)));
        if (joined.Length > 0)
        {
            Append(name, joined);
        }
    }

    private void AddDeep(string name, JsonElement value, bool allowReserved)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddDeep($"{name}[{member.Name}]", member.Value, allowReserved);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    AddDeep($"{name}[{ParameterFormatter.Format(index++)}]", item, allowReserved);
                }

                break;
            default:
                AddPlain(name, value, allowReserved);
                break;
        }
    }

    private void Append(string name, string encoded) => Start().Append(Uri.EscapeDataString(name)).Append('=').Append(encoded);

    // Most requests have no query and no cookies: nothing is allocated for them.
    private StringBuilder Start() => _text is null ? _text = new StringBuilder() : _text.Append(separator);

    private static string Encode(string value, bool allowReserved)
    {
        var encoded = Uri.EscapeDataString(value);
        foreach (var character in allowReserved ? Reserved : "")
        {
            encoded = encoded.Replace(Uri.HexEscape(character), character.ToString(), StringComparison.Ordinal);
        }

        return encoded;
    }
}
