namespace Cf1Gen.Generator.Reading.References;

/// <summary>What a keyword of OpenAPI holds.</summary>
internal enum KeywordContent
{
    /// <summary>An object, if it is one.</summary>
    Object,

    /// <summary>A schema; from 3.1 on also true or false.</summary>
    Schema,

    /// <summary>A schema or, in every version, true or false.</summary>
    SchemaOrBoolean,

    /// <summary>Schemas by name.</summary>
    SchemaMap,

    /// <summary>Schemas one after the other.</summary>
    SchemaList,

    /// <summary>Objects by name, with extensions between them.</summary>
    Map,

    /// <summary>Objects by content type, of which one may be left empty.</summary>
    ContentMap,

    /// <summary>Objects one after the other, or by name.</summary>
    ListOrMap,

    /// <summary>Data of the API, in which a reference is no reference.</summary>
    Data,
}
