namespace Cf1Gen.Generator.Reading.References;

/// <summary>The kinds of values that keywords of OpenAPI have.</summary>
internal enum KeywordContent
{
    /// <summary>An object, or a value without structure.</summary>
    Object,

    /// <summary>A schema; from version 3.1 on also true or false.</summary>
    Schema,

    /// <summary>A schema or, in every version, true or false.</summary>
    SchemaOrBoolean,

    /// <summary>Schemas by name.</summary>
    SchemaMap,

    /// <summary>An array of schemas.</summary>
    SchemaList,

    /// <summary>Objects by name, among which extensions can be.</summary>
    Map,

    /// <summary>Objects by media type, which can be null.</summary>
    ContentMap,

    /// <summary>An array of objects, or objects by name.</summary>
    ListOrMap,

    /// <summary>Data of the API, in which <c>$ref</c> has no meaning.</summary>
    Data,
}
