using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Requests;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>A generated class that is read from and written to JSON.</summary>
internal sealed record ObjectModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    /// <summary>Gets the properties: required ones first, otherwise in the order of the document.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>Gets the type of the members that are not declared; <see langword="null"/> if they can have any.</summary>
    public TypeRef? Additional { get; init; }

    /// <summary>
    /// Gets a value indicating whether requests contain the class: its properties have a <c>set</c> instead of an <c>init</c>.
    /// </summary>
    public bool IsMutable { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Gets the request bodies that the model can be converted to, <c>ToUpdate()</c>.</summary>
    public EquatableArray<ConversionModel> Conversions { get; init; }
}
