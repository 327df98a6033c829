namespace Cf1Gen.Generator.Baselines;

/// <summary>A parameter of a method.</summary>
/// <param name="WireName">The name of the path parameter in the document; empty for the body, its progress and the options.</param>
/// <param name="Type">The type in C#.</param>
/// <param name="Name">The name in C#.</param>
/// <param name="IsOptional">Whether calls can omit it.</param>
internal sealed record BaselineParameter(string WireName, string Type, string Name, bool IsOptional)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Name}{(IsOptional ? " = null" : "")}";
}
