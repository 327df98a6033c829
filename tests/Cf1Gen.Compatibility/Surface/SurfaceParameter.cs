namespace Cf1Gen.Compatibility.Surface;

/// <summary>A parameter of a public method or constructor.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type with its nullable annotations, and <c>ref</c>, <c>out</c> or <c>in</c>.</param>
/// <param name="IsOptional">Indicates whether a call can omit it.</param>
public sealed record SurfaceParameter(string Name, string Type, bool IsOptional)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Name}{(IsOptional ? " = default" : "")}";
}
