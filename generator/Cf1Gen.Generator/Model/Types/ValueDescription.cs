using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>Describes facts about a value that C# cannot express: the allowed values, and the default.</summary>
internal static class ValueDescription
{
    private const int MaximumValues = 20;
    private const int MaximumLength = 100;

    /// <summary>Returns the description of a value with its allowed values and its default.</summary>
    /// <param name="text">The description in the document.</param>
    /// <param name="view">The schema of the value.</param>
    /// <param name="includesTexts"><see langword="true"/> to include allowed texts; otherwise, an open enum has them.</param>
    public static string? Describe(string? text, SchemaView view, bool includesTexts = false)
    {
        string?[] all = [Allowed(view, includesTexts), MentionsDefault(text) ? null : Default(view)];
        var facts = string.Join(" ", all.Where(fact => fact is not null));
        return facts.Length == 0 ? text : string.IsNullOrWhiteSpace(text) ? facts : Sentence(text!) + " " + facts;
    }

    /// <summary>Returns the description of a value that is always the same.</summary>
    public static string WithConstant(string? text, string value) =>
        string.IsNullOrWhiteSpace(text) ? $"Always {CommonMark.Code(value)}." : $"{Sentence(text!)} Always {CommonMark.Code(value)}.";

    private static bool MentionsDefault(string? text) => text?.IndexOf("default", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Sentence(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed[trimmed.Length - 1] is '.' or '!' or '?' or ':' ? trimmed : trimmed + ".";
    }

    /// <summary>Returns a value indicating whether a schema allows a single value.</summary>
    public static bool IsConstant(SchemaView view) => view.Enum.Count == 1 && !view.HasAlternatives;

    /// <summary>
    /// Returns the only value of a schema if it is a string, an integer or a Boolean of the type; otherwise, <see langword="null"/>.
    /// </summary>
    public static object? Constant(SchemaView view, TypeRef type) => IsConstant(view) ? (type, view.Enum[0]!.GetValueKind()) switch
    {
        (ScalarType { Scalar: Scalar.String }, JsonValueKind.String) => view.Enum[0]!.GetValue<string>(),
        (ScalarType { Scalar: Scalar.Boolean }, var kind and (JsonValueKind.True or JsonValueKind.False)) => kind == JsonValueKind.True,
        (ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.UInt64 }, JsonValueKind.Number) when long.TryParse(
            view.Enum[0]!.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    } : null;

    /// <summary>Describes the allowed values.</summary>
    private static string? Allowed(SchemaView view, bool includesTexts)
    {
        var isIncluded = includesTexts || view.Type is JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean;
        if (view.Enum.Count == 0 || !isIncluded)
        {
            return null;
        }

        var values = view.Enum.Select(JsonTypes.TextOf).Distinct().Select(value => WithName(value, view.DeclaredEnum)).ToList();
        return values.Count == 1
            ? $"Always {values[0]}."
            : $"One of {string.Join(", ", values.Take(MaximumValues))}{(values.Count > MaximumValues ? ", …" : "")}.";
    }

    /// <summary>Returns a number with the name that the document declares for it: <c>2 (Closed)</c>.</summary>
    private static string WithName(string value, DeclaredEnum declared) =>
        declared.Values.TryGetValue(value, out var own) && own.Name is { } name
            ? $"{CommonMark.Code(value)} ({name})"
            : CommonMark.Code(value);

    private static string? Default(SchemaView view)
    {
        var isSimple = view.Default?.GetValueKind() is not (null or JsonValueKind.Null or JsonValueKind.Array or JsonValueKind.Object);
        return isSimple && JsonTypes.TextOf(view.Default) is { Length: > 0 and <= MaximumLength } value
            ? $"Default: {CommonMark.Code(value)}."
            : null;
    }
}
