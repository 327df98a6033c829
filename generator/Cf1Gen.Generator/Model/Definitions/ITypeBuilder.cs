using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>Selects the types of the parts of a schema, for the builders of the types that contain them.</summary>
internal interface ITypeBuilder
{
    /// <summary>Returns the type of a schema.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="stem">The name for the type, if the schema is inline and gets a type of its own.</param>
    TypeRef Build(SchemaView view, TypeStem stem);

    /// <summary>Returns the type of a schema without its derived schemas.</summary>
    TypeRef BuildBase(SchemaView view, TypeStem stem);

    /// <summary>Returns the open enum of several values, which can come from several schemas.</summary>
    TypeId BuildEnum(SchemaView view, IReadOnlyList<JsonNode?> values, DeclaredEnum declared, bool allowsOthers, TypeStem stem);
}
