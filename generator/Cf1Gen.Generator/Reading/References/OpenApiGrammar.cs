using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>What stands behind the keywords of OpenAPI, as far as it matters for walking through a document.</summary>
internal static class OpenApiGrammar
{
    /// <summary>What a keyword holds, without regard to where it stands: no keyword means one thing here and another there.</summary>
    public static KeywordContent Of(string keyword) => keyword switch
    {
        "properties" or "patternProperties" or "schemas" or "definitions" or "$defs" or "dependentSchemas" => KeywordContent.SchemaMap,
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => KeywordContent.SchemaList,
        "schema" or "items" or "not" or "contains" or "propertyNames" or "if" or "then" or "else" or "contentSchema" or "itemSchema"
            or "unevaluatedItems" or "additionalItems" => KeywordContent.Schema,
        "additionalProperties" or "unevaluatedProperties" => KeywordContent.SchemaOrBoolean,
        "content" => KeywordContent.ContentMap,
        "paths" or "webhooks" or "pathItems" or "responses" or "requestBodies" or "headers" or "securitySchemes" or "securityDefinitions"
            or "callbacks" or "encoding" or "variables" or "mediaTypes" => KeywordContent.Map,
        "parameters" or "servers" => KeywordContent.ListOrMap,
        "example" or "examples" or "default" or "enum" or "const" or "mapping" or "links" or "security" or "tags" or "scopes" or "required" => KeywordContent.Data,
        _ => IsExtension(keyword) ? KeywordContent.Data : KeywordContent.Object,
    };

    /// <summary>Whether what stands at the end of a way is no thing by itself, but holds things by name or one after the other.</summary>
    public static bool EndsInMap(IEnumerable<string> segments) => segments.Aggregate(
        false, (isInMap, segment) => !isInMap && Of(segment) is KeywordContent.SchemaMap or KeywordContent.SchemaList or KeywordContent.Map or KeywordContent.ContentMap or KeywordContent.ListOrMap);

    public static bool IsExtension(string keyword) => keyword.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
}
