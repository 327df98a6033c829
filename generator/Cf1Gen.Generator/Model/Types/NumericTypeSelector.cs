using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>Which C# number holds all that a schema allows. What the API sends beyond it is drift.</summary>
internal static class NumericTypeSelector
{
    public static Scalar Of(SchemaView view) => view.Type == JsonSchemaType.Integer ? OfWhole(view) : view.Format switch
    {
        "decimal" => Scalar.Decimal,
        "int32" => Scalar.Int32,
        "int64" => Scalar.Int64,
        _ => Scalar.Double,
    };

    private static Scalar OfWhole(SchemaView view)
    {
        // 64 bits without a sign: half of the numbers that fill them are beyond those with one.
        if (view.Format == "uint64" || Exceeds(view, long.MinValue, long.MaxValue))
        {
            return Scalar.Decimal;
        }

        return view.Format is "int64" or "uint32" || Exceeds(view, int.MinValue, int.MaxValue) ? Scalar.Int64 : Scalar.Int32;
    }

    private static bool Exceeds(SchemaView view, long least, long most)
    {
        if (IsBeyond(view.Minimum, least, most) || IsBeyond(view.Maximum, least, most) || IsBeyond(Number(view.Default), least, most) || IsBeyond(Number(view.Example), least, most))
        {
            return true;
        }

        foreach (var value in view.Enum)
        {
            if (IsBeyond(Number(value), least, most))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeyond(decimal? number, long least, long most) => number < least || number > most;

    private static decimal? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number && decimal.TryParse(
            node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
