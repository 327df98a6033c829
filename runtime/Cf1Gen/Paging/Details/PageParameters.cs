using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The parameters that request a page, in the query or as properties of the JSON body.</summary>
internal sealed class PageParameters(bool inBody)
{
    private readonly List<(string Name, string Value, bool IsNumber)> _parameters = [];

    public bool InBody => inBody;

    /// <summary>
    /// Gets the link to the page, which replaces the path and the query; <see langword="null"/> if parameters request the page.
    /// </summary>
    public string? Link { get; init; }

    internal PageParameters Add(string? name, int value)
    {
        if (name is not null)
        {
            _parameters.Add((name, value.ToString(CultureInfo.InvariantCulture), IsNumber: true));
        }

        return this;
    }

    internal PageParameters Add(string name, string? value)
    {
        if (value is not null)
        {
            _parameters.Add((name, value, IsNumber: false));
        }

        return this;
    }

    internal void AddTo(QueryBuilder query)
    {
        foreach (var (name, value, _) in _parameters)
        {
            query.Add(name, value);
        }
    }

    /// <summary>Formats the parameters as JSON properties, such as <c>"page":0,"per_page":50</c>.</summary>
    internal string ToJsonProperties()
    {
        var text = new StringBuilder();
        foreach (var (name, value, isNumber) in _parameters)
        {
            text.Append(text.Length > 0 ? "," : "").Append('"').Append(JsonEncodedText.Encode(name)).Append("\":");
            text.Append(isNumber ? value : $"\"{JsonEncodedText.Encode(value)}\"");
        }

        return text.ToString();
    }
}
