using System.Globalization;
using System.Text.Json;
using Cf1Gen.Client.Tests.Document;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>The values of the path parameters by their names in the document.</summary>
internal sealed class PathValues
{
    private readonly Dictionary<string, object?> _values = [];

    private PathValues()
    {
    }

    /// <summary>Gets the examples of the document.</summary>
    public static PathValues Examples => new();

    public string RequestId => (string)this["request_id"]!;

    public int MessageId => (int)this["message_id"]!;

    public string AssetId => (string)this["asset_id"]!;

    public string PriorityId => (string)this["priority_id"]!;

    private object? this[string name]
    {
        get
        {
            if (_values.TryGetValue(name, out var value))
            {
                return value;
            }

            var example = ApiDocument.ParameterExample(name);
            return example.GetValueKind() == JsonValueKind.Number ? (int)example : (string)example!;
        }
    }

    /// <summary>Returns a value indicating whether the parameter is a number in the document.</summary>
    public static bool IsNumber(string name) => Examples[name] is int;

    public PathValues With(string name, object? value)
    {
        var changed = new PathValues();
        foreach (var (key, old) in _values)
        {
            changed._values[key] = old;
        }

        changed._values[name] = value;
        return changed;
    }

    /// <summary>Returns the text of a value before it is escaped.</summary>
    public string Text(string name) => Convert.ToString(this[name], CultureInfo.InvariantCulture)!;
}
