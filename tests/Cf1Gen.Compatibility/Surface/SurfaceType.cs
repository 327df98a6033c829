namespace Cf1Gen.Compatibility.Surface;

/// <summary>A public type.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Kind">The kind: class, struct, interface, enum or delegate.</param>
public sealed record SurfaceType(string Name, string Kind)
{
    /// <summary>Gets the base types and interfaces, direct and indirect.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>Gets the public and protected members.</summary>
    public IReadOnlyList<SurfaceMember> Members { get; init; } = [];

    /// <summary>Gets a value indicating whether the type is static.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Gets a value indicating whether a consumer can create an instance.</summary>
    public bool CanConstruct { get; init; }

    /// <summary>Gets a value indicating whether a consumer can derive from the type.</summary>
    public bool CanDerive { get; init; }

    /// <summary>Gets a value indicating whether a client returns values of the type, directly or within another value.</summary>
    public bool IsResult { get; init; }
}
