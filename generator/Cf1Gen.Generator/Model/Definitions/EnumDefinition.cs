using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>An open enum that has no name yet.</summary>
internal sealed record EnumDefinition
{
    public required TypeId Id { get; init; }

    /// <summary>Gets the location of the schema.</summary>
    public required string Pointer { get; init; }

    public string? Summary { get; init; }

    /// <summary>Gets the values, each once.</summary>
    public required EquatableArray<EnumValueDefinition> Values { get; init; }

    /// <summary>Gets a value indicating whether the document allows every other text as well.</summary>
    public bool AllowsOthers { get; init; }

    public bool Deprecated { get; init; }
}
