using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>What a document says of a value that C# has no place for, in words: the numbers that are allowed, and the default.</summary>
internal static class ValueDescription
{
    private const int MaximumValues = 20;
    private const int MaximumLength = 100;

    /// <param name="text">What the document says in words.</param>
    /// <param name="view">The schema of the value.</param>
    /// <param name="saysValue">Whether the value of a text is told too; else an open enum tells it.</param>
    public static string? Of(string? text, SchemaView view, bool saysValue = false)
    {
        var notes = string.Join(" ", new[] { Allowed(view, saysValue), SaysDefault(text) ? null : Default(view) }.Where(note => note is not null));
        return notes.Length == 0 ? text : string.IsNullOrWhiteSpace(text) ? notes : Sentence(text!) + " " + notes;
    }

    private static bool SaysDefault(string? text) => text?.IndexOf("default", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Sentence(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed[trimmed.Length - 1] is '.' or '!' or '?' or ':' ? trimmed : trimmed + ".";
    }

    /// <summary>Whether there is one value.</summary>
    public static bool IsConstant(SchemaView view) => view.Enum.Count == 1 && !view.HasAlternatives;

    /// <summary>The only value, if it is a text, a whole number or a boolean, and of the type; else null.</summary>
    public static object? Constant(SchemaView view, TypeRef type) => IsConstant(view) ? (type, view.Enum[0]!.GetValueKind()) switch
    {
        (ScalarType { Scalar: Scalar.String }, JsonValueKind.String) => view.Enum[0]!.GetValue<string>(),
        (ScalarType { Scalar: Scalar.Boolean }, var kind and (JsonValueKind.True or JsonValueKind.False)) => kind == JsonValueKind.True,
        (ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 }, JsonValueKind.Number) when long.TryParse(
            view.Enum[0]!.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    } : null;

    /// <summary>The values of texts are those of an open enum.</summary>
    private static string? Allowed(SchemaView view, bool saysValue)
    {
        var isTold = saysValue || view.Type is JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean;
        if (view.Enum.Count == 0 || !isTold)
        {
            return null;
        }

        var values = view.Enum.Select(Text).Distinct().ToList();
        return values.Count == 1
            ? $"Always {values[0]}."
            : $"One of {string.Join(", ", values.Take(MaximumValues))}{(values.Count > MaximumValues ? ", …" : "")}.";
    }

    private static string? Default(SchemaView view)
    {
        var isSimple = view.Default?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;
        return isSimple && Text(view.Default) is { Length: > 0 and <= MaximumLength } value ? $"Default: {value}." : null;
    }

    private static string Text(JsonNode? value) => value!.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
