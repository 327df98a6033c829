using System.Globalization;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance.Samples;

/// <summary>Creates numbers that a schema allows.</summary>
internal static class SampleNumbers
{
    public static JsonNode Create(EffectiveSchema schema, bool isInteger, SamplePlan plan)
    {
        var (lowest, highest) = Range(schema, isInteger);
        var step = schema.Keywords.TryGetValue("multipleOf", out var multiple)
            && decimal.TryParse(multiple.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && parsed > 0
            ? parsed : isInteger ? 1 : 0;
        var wanted = plan.Detail == SampleDetail.Edges
            ? plan.Choice % 2 == 0 ? lowest : highest
            : (isInteger ? 7 : 7.25m) + plan.Choice;
        return JsonValue.Create(Align(Math.Clamp(wanted, lowest, highest), step, lowest));
    }

    private static (decimal Lowest, decimal Highest) Range(EffectiveSchema schema, bool isInteger)
    {
        var format = schema.Formats.FirstOrDefault() ?? "";
        var (lowest, highest) = (format.ToLowerInvariant(), isInteger) switch
        {
            ("int32", _) => (int.MinValue, int.MaxValue),
            ("uint64", _) => (0m, ulong.MaxValue),
            ("int64", _) => (long.MinValue, long.MaxValue),
            (_, true) => (-9007199254740991m, 9007199254740991m),
            ("decimal", _) => (-12345678901234567.89m, 12345678901234567.89m),
            _ => (-123456789.125m, 123456789.125m),
        };
        lowest = Math.Max(lowest, schema.Minimum ?? lowest);
        highest = Math.Min(highest, schema.Maximum ?? highest);
        return lowest <= highest ? (lowest, highest) : (schema.Minimum ?? highest, schema.Minimum ?? highest);
    }

    /// <summary>Returns the closest multiple of a step that is in the range.</summary>
    private static decimal Align(decimal value, decimal step, decimal lowest)
    {
        if (step == 0)
        {
            return value;
        }

        var aligned = decimal.Truncate(value / step) * step;
        return aligned < lowest ? aligned + step : aligned;
    }
}
