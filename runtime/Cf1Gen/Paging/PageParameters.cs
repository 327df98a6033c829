using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>What asks for a page: names and values, in the query or in the JSON body.</summary>
internal sealed class PageParameters(bool inBody)
{
    private readonly List<(string Name, string Value, bool IsNumber)> _members = [];

    public bool InBody => inBody;

    internal PageParameters Add(string? name, int value)
    {
        if (name is not null)
        {
            _members.Add((name, value.ToString(CultureInfo.InvariantCulture), IsNumber: true));
        }

        return this;
    }

    internal PageParameters Add(string name, string? value)
    {
        if (value is not null)
        {
            _members.Add((name, value, IsNumber: false));
        }

        return this;
    }

    internal void AddTo(QueryBuilder query)
    {
        foreach (var (name, value, _) in _members)
        {
            query.Add(name, value);
        }
    }

    /// <summary>Writes <c>"page":0,"per_page":50</c>.</summary>
    internal string ToJsonMembers()
    {
        var text = new StringBuilder();
        foreach (var (name, value, isNumber) in _members)
        {
            text.Append(text.Length > 0 ? "," : "").Append('"').Append(JsonEncodedText.Encode(name)).Append("\":");
            text.Append(isNumber ? value : $"\"{JsonEncodedText.Encode(value)}\"");
        }

        return text.ToString();
    }
}
