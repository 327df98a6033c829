using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>A class whose types have no names yet.</summary>
internal sealed record ObjectDefinition
{
    public required TypeId Id { get; init; }

    /// <summary>Gets the location of the schema.</summary>
    public required string Pointer { get; init; }

    public string? Summary { get; init; }

    /// <summary>Gets the properties in the order of the document.</summary>
    public required EquatableArray<PropertyDefinition> Properties { get; init; }

    /// <summary>Gets the type of the members that are not declared; <see langword="null"/> if they can have any.</summary>
    public TypeRef? Additional { get; init; }

    /// <summary>Gets a value indicating whether the class is only used in requests.</summary>
    public bool IsBody { get; init; }

    public bool Deprecated { get; init; }
}
