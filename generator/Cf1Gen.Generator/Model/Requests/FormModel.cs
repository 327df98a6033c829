using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A generated plain class for a multipart body with more than one file in it.</summary>
internal sealed record FormModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public required EquatableArray<FormFieldModel> Fields { get; init; }
}
