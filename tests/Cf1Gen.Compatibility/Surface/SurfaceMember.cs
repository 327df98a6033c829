namespace Cf1Gen.Compatibility.Surface;

/// <summary>A public or protected member of a public type.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its value or result, with its nullable annotations.</param>
public sealed record SurfaceMember(MemberKind Kind, string Name, string Type)
{
    /// <summary>Gets the parameters in their order.</summary>
    public IReadOnlyList<SurfaceParameter> Parameters { get; init; } = [];

    /// <summary>Gets the number of type parameters.</summary>
    public int Arity { get; init; }

    /// <summary>Gets a value indicating whether the member is public, not only protected.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Gets a value indicating whether the member is static.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Gets a value indicating whether a derived type can override the member.</summary>
    public bool CanOverride { get; init; }

    /// <summary>Gets a value indicating whether a derived type must override the member.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Gets a value indicating whether the value can be read.</summary>
    public bool CanRead { get; init; }

    /// <summary>Gets a value indicating whether an object initializer can set the value.</summary>
    public bool CanInitialize { get; init; }

    /// <summary>Gets a value indicating whether the value can be set at any time.</summary>
    public bool CanWrite { get; init; }

    /// <summary>Gets a value indicating whether an object initializer has to set the value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the value of a constant.</summary>
    public string? Constant { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Kind is MemberKind.Method or MemberKind.Constructor
        ? $"{Type} {Name}({string.Join(", ", Parameters)})".TrimStart()
        : $"{(IsRequired ? "required " : "")}{Type} {Name}{(Constant is null ? "" : " = " + Constant)}";
}
