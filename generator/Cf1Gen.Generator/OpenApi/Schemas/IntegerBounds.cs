using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Determines the size of the integers that a schema allows: from its format and from all numbers that it mentions.</summary>
internal static class IntegerBounds
{
    public static IntegerSize SizeOf(SchemaView view)
    {
        var isUnsigned = ValueFormats.IsUnsigned64(view.Format);
        if (isUnsigned || Exceeds(view, long.MinValue, long.MaxValue))
        {
            var isPositive = isUnsigned || view.Minimum >= 0;
            return isPositive && !Exceeds(view, ulong.MinValue, ulong.MaxValue) ? IntegerSize.Unsigned64 : IntegerSize.Larger;
        }

        return ValueFormats.IsInteger64(view.Format) || Exceeds(view, int.MinValue, int.MaxValue) ? IntegerSize.Bits64
            : ValueFormats.IsInteger32(view.Format) || IsBounded(view) ? IntegerSize.Bits32
            : IntegerSize.Unspecified;
    }

    /// <summary>Returns a value indicating whether the schema itself allows only a range of numbers, or certain numbers.</summary>
    private static bool IsBounded(SchemaView view) =>
        (view.Minimum is not null && view.Maximum is not null)
        || (view.Enum.Count > 0 && view.Enum.All(value => Number(value) is not null));

    private static bool Exceeds(SchemaView view, decimal minimum, decimal maximum) =>
        new[] { view.Minimum, view.Maximum, Number(view.Default), Number(view.Example) }.Concat(view.Enum.Select(Number))
            .Any(number => number < minimum || number > maximum);

    private static decimal? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
