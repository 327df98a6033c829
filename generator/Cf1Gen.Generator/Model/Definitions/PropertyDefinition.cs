using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>A property of a class whose types have no names yet.</summary>
internal sealed record PropertyDefinition
{
    /// <summary>Gets the location of the schema.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the name in JSON.</summary>
    public required string WireName { get; init; }

    /// <summary>Gets the name that the property has unless another member has it.</summary>
    public required string ProposedName { get; init; }

    public required TypeRef Type { get; init; }

    /// <summary>Gets a value indicating whether the document requires the property.</summary>
    public required bool IsRequired { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>
    /// Gets the only value of the property: a string, a <see langword="long"/> or a <see langword="bool"/>; otherwise, <see
    /// langword="null"/>.
    /// </summary>
    public object? Constant { get; init; }

    /// <summary>Gets a value indicating whether the property selects the type of a union.</summary>
    public bool IsDiscriminator { get; init; }

    public string? Summary { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Gets a value indicating whether only the API sets the property.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Gets a value indicating whether only callers set the property: no response contains it.</summary>
    public bool IsWriteOnly { get; init; }
}
