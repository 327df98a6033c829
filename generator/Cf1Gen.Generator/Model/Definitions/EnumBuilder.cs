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
    public static EnumDefinition Build(TypeId id, SchemaView view, IEnumerable<JsonNode?> values) => new()
    {
        Id = id,
        Pointer = view.Pointer,
        Summary = view.Description,
        Deprecated = view.IsDeprecated,
        WireValues = values.Select(JsonTypes.TextOf).Distinct(System.StringComparer.Ordinal).ToEquatableArray(),
    };
}
