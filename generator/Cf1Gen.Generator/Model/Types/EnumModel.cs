using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>A generated open enum: a struct for a string, with the known values as properties.</summary>
internal sealed record EnumModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public required EquatableArray<EnumValueModel> Values { get; init; }

    public bool Deprecated { get; init; }
}
