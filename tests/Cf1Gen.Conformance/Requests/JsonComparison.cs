using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Compares JSON values: numbers by value, times by instant, everything else exactly.</summary>
internal static class JsonComparison
{
    /// <summary>Returns the first difference; <see langword="null"/> if the values are equal.</summary>
    public static JsonDifference? Difference(JsonNode? expected, JsonNode? actual, string path = "$")
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var (name, value) in left)
                {
                    if (!right.TryGetPropertyValue(name, out var other))
                    {
                        return new JsonDifference("lost", $"{path}.{name}", Text(value), "nothing");
                    }

                    if (Difference(value, other, $"{path}.{name}") is { } difference)
                    {
                        return difference;
                    }
                }

                var added = right.FirstOrDefault(member => !left.ContainsKey(member.Key));
                return added.Key is null ? null : new JsonDifference("added", $"{path}.{added.Key}", "nothing", Text(added.Value));
            case (JsonArray left, JsonArray right):
                return left.Count != right.Count
                    ? new JsonDifference("length", path, $"{left.Count} items", $"{right.Count} items")
                    : left.Select((item, index) => Difference(item, right[index], $"{path}[{index}]"))
                        .FirstOrDefault(found => found is not null);
            default:
                return AreEqual(expected, actual) ? null : new JsonDifference("changed", path, Text(expected), Text(actual));
        }
    }

    /// <summary>Determines whether the text of a parameter is a value.</summary>
    public static bool IsText(JsonNode? value, string text) => value switch
    {
        null => text.Length == 0 || text == "null",
        JsonValue when value.GetValueKind() == JsonValueKind.String => AreTextsEqual(value.ToString(), text, isExact: false),
        JsonValue when value.GetValueKind() == JsonValueKind.Number => AreNumbersEqual(value.ToJsonString(), text),
        JsonValue => value.ToJsonString() == text,
        _ => IsJson(value, text),
    };

    /// <summary>Determines whether a text is the JSON text of a value.</summary>
    public static bool IsJson(JsonNode? value, string text)
    {
        try
        {
            return Difference(value, JsonNode.Parse(text)) is null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool AreEqual(JsonNode? left, JsonNode? right)
    {
        var (kind, other) = (left?.GetValueKind() ?? JsonValueKind.Null, right?.GetValueKind() ?? JsonValueKind.Null);
        return kind == other && kind switch
        {
            JsonValueKind.String => AreTextsEqual(left!.ToString(), right!.ToString(), isExact: true),
            JsonValueKind.Number => AreNumbersEqual(left!.ToJsonString(), right!.ToJsonString()),
            JsonValueKind.Null or JsonValueKind.True or JsonValueKind.False => true,
            _ => false,
        };
    }

    /// <summary>Compares texts. In parameters a time can be sent with another offset; in JSON it keeps its own.</summary>
    private static bool AreTextsEqual(string left, string right, bool isExact) => left == right || (IsTime(left) && IsTime(right)
        && DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var first)
        && DateTimeOffset.TryParse(right, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var second)
        && (isExact ? first.EqualsExact(second) : first == second));

    private static bool IsTime(string text) =>
        text.Length >= 19 && char.IsAsciiDigit(text[0]) && text[4] == '-' && text[10] is 'T' or 't' or ' ';

    private static bool AreNumbersEqual(string left, string right) => left == right
        || (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            ? first == second
            : double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
                && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var two) && one.Equals(two));

    private static string Text(JsonNode? value)
    {
        var text = value?.ToJsonString() ?? "null";
        return text.Length > 120 ? text[..120] + "…" : text;
    }
}
