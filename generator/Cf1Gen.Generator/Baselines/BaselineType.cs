using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines;

/// <summary>A generated type.</summary>
internal sealed record BaselineType
{
    /// <summary>Gets the name in C#.</summary>
    public required string Name { get; init; }

    public required TypeKind Kind { get; init; }

    /// <summary>Gets the identity of the schema, which stays the same while the name can change.</summary>
    public required string Key { get; init; }

    /// <summary>Gets a value indicating whether the properties can be set at any time, not only in an initializer.</summary>
    public bool IsMutable { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>Gets the properties, the values of an enum or the cases of a union.</summary>
    public EquatableArray<BaselineMember> Members { get; init; }

    /// <summary>Gets the names of the methods that convert an object to the type of a request.</summary>
    public EquatableArray<string> Conversions { get; init; }

    /// <summary>Gets the pointer to the schema in the document.</summary>
    public required string Pointer { get; init; }
}
