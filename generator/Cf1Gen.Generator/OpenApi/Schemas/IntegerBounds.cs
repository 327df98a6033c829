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
        // Half of the unsigned 64-bit numbers do not fit into 64 bits with a sign.
        if (view.Format == "uint64" || Exceeds(view, long.MinValue, long.MaxValue))
        {
            return IntegerSize.Larger;
        }

        return view.Format is "int64" or "uint32" || Exceeds(view, int.MinValue, int.MaxValue) ? IntegerSize.Bits64 : IntegerSize.Bits32;
    }

    private static bool Exceeds(SchemaView view, long minimum, long maximum) =>
        new[] { view.Minimum, view.Maximum, Number(view.Default), Number(view.Example) }.Concat(view.Enum.Select(Number))
            .Any(number => number < minimum || number > maximum);

    private static decimal? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
