using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>The keywords of OpenAPI and what they contain, as far as it is needed to walk through a document.</summary>
internal static class OpenApiGrammar
{
    /// <summary>Returns what a keyword contains. It does not depend on the object that has the keyword.</summary>
    public static KeywordContent GetContent(string keyword) => keyword switch
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
        "example" or "examples" or "default" or "enum" or "const" or "mapping" or "links" or "security"
            or "tags" or "scopes" or "required" => KeywordContent.Data,
        _ => IsExtension(keyword) ? KeywordContent.Data : KeywordContent.Object,
    };

    /// <summary>Determines whether a pointer leads to a map or list of OpenAPI objects instead of to an object.</summary>
    public static bool EndsInCollection(IEnumerable<string> segments) =>
        segments.Aggregate(false, (isCollection, segment) => !isCollection && IsCollection(segment));

    /// <summary>Determines whether a keyword is an extension.</summary>
    public static bool IsExtension(string keyword) => keyword.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private static bool IsCollection(string keyword) => GetContent(keyword) is
        KeywordContent.SchemaMap or KeywordContent.SchemaList or KeywordContent.Map or KeywordContent.ContentMap
            or KeywordContent.ListOrMap;
}
