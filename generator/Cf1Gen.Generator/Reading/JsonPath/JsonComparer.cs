using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>Compares JSON values as RFC 9535 does: numbers by their value, strings by their characters.</summary>
/// <param name="budget">Receives the steps that a comparison takes.</param>
internal sealed class JsonComparer(EvaluationBudget budget)
{
    /// <summary>Determines whether two values are equal.</summary>
    public bool AreEqual(JsonNode? left, JsonNode? right)
    {
        budget.Spend();
        return (left, right) switch
        {
            (null, null) => true,
            (JsonObject first, JsonObject second) => HaveEqualMembers(first, second),
            (JsonArray first, JsonArray second) => HaveEqualItems(first, second),
            (JsonValue first, JsonValue second) when IsNumber(first) => IsNumber(second) && CompareNumbers(first, second) == 0,
            (JsonValue first, JsonValue second) when first.TryGetValue<string>(out var text) =>
                second.TryGetValue<string>(out var other) && text == other,
            (JsonValue first, JsonValue second) => first.GetValueKind() == second.GetValueKind(),
            _ => false,
        };
    }

    /// <summary>
    /// Compares two numbers or two strings; returns <see langword="null"/> for values of other types, which have no order.
    /// </summary>
    public int? Compare(JsonNode? left, JsonNode? right)
    {
        budget.Spend();
        return (left, right) switch
        {
            (JsonValue first, JsonValue second) when IsNumber(first) && IsNumber(second) => CompareNumbers(first, second),
            (JsonValue first, JsonValue second) when first.TryGetValue<string>(out var text)
                && second.TryGetValue<string>(out var other) => CompareCharacters(text, other),
            _ => null,
        };
    }

    private bool HaveEqualMembers(JsonObject left, JsonObject right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var member in left)
        {
            if (!right.TryGetPropertyValue(member.Key, out var other) || !AreEqual(member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private bool HaveEqualItems(JsonArray left, JsonArray right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var index = 0; index < left.Count; index++)
        {
            if (!AreEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumber(JsonValue value) => value.GetValueKind() == JsonValueKind.Number;

    /// <summary>Compares exactly where <see cref="decimal"/> can, because ids can have more digits than <see cref="double"/>.</summary>
    private static int CompareNumbers(JsonValue left, JsonValue right)
    {
        var (first, second) = (left.ToJsonString(), right.ToJsonString());
        return TryParse(first, out var exact) && TryParse(second, out var otherExact)
            ? exact.CompareTo(otherExact)
            : ToDouble(first).CompareTo(ToDouble(second));
    }

    private static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static double ToDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>Compares by code points. UTF-16 code units have another order, in which surrogates come before other characters.</summary>
    private static int CompareCharacters(string left, string right)
    {
        for (var index = 0; index < left.Length && index < right.Length; index++)
        {
            var (first, second) = (left[index], right[index]);
            if (first != second)
            {
                return char.IsSurrogate(first) == char.IsSurrogate(second)
                    ? first.CompareTo(second)
                    : char.IsSurrogate(first) ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
