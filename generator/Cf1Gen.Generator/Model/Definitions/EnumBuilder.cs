using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>Builds open enums from strings with known values.</summary>
internal static class EnumBuilder
{
    /// <summary>Builds an open enum.</summary>
    /// <param name="id">The identity of the enum.</param>
    /// <param name="view">The schema that describes the enum.</param>
    /// <param name="values">The values, which can come from several schemas.</param>
    /// <param name="declared">What extensions declare about the values.</param>
    public static EnumDefinition Build(TypeId id, SchemaView view, IEnumerable<JsonNode?> values, DeclaredEnum declared) => new()
    {
        Id = id,
        Pointer = view.Pointer,
        Summary = view.Description,
        Deprecated = view.IsDeprecated,
        Values = values.Select(JsonTypes.TextOf)
            .Distinct(StringComparer.Ordinal)
            .Select(wire => declared.Values.TryGetValue(wire, out var value)
                ? new EnumValueDefinition(wire, value.Name, value.Description)
                : new EnumValueDefinition(wire))
            .ToEquatableArray(),
    };

    /// <summary>
    /// Returns the union of two enums with one identity. Where both declare a name for a value, the first in ordinal order counts.
    /// </summary>
    public static EnumDefinition Combine(EnumDefinition existing, EnumDefinition added) => existing with
    {
        AllowsOthers = existing.AllowsOthers || added.AllowsOthers,
        Values = existing.Values.Concat(added.Values)
            .GroupBy(value => value.Wire, StringComparer.Ordinal)
            .Select(same => new EnumValueDefinition(
                same.Key, First(same.Select(value => value.Name)), First(same.Select(value => value.Summary))))
            .ToEquatableArray(),
    };

    private static string? First(IEnumerable<string?> texts) =>
        texts.Where(text => text is not null).OrderBy(text => text, StringComparer.Ordinal).FirstOrDefault();
}
