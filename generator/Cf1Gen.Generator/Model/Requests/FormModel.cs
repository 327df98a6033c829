using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A generated class for a multipart body.</summary>
internal sealed record FormModel
{
    /// <summary>Gets a reference to the class.</summary>
    public required TypeRef Type { get; init; }

    public string Name => ((NamedType)Type).Name;

    public string? Summary { get; init; }

    public required EquatableArray<FormFieldModel> Fields { get; init; }

    /// <summary>Gets the values of the parts whose names the caller chooses; <c>null</c> if the form has none.</summary>
    public AdditionalPartsModel? AdditionalParts { get; init; }
}
