using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>A generated open enum: a struct for a string, with the known values as properties.</summary>
internal sealed record EnumModel
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public required EquatableArray<EnumValueModel> Values { get; init; }

    /// <summary>Gets a value indicating whether the document allows every other text as well.</summary>
    public bool AllowsOthers { get; init; }

    public bool Deprecated { get; init; }
}
