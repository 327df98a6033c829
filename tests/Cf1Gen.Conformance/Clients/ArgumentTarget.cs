namespace Cf1Gen.Conformance.Clients;

/// <summary>Where a generated method takes a value from.</summary>
/// <param name="Parameter">The parameter of the method; empty for a setting of the client.</param>
/// <param name="Property">The property of the parameter; <see langword="null"/> if the parameter is the value.</param>
public sealed record ArgumentTarget(string Parameter, string? Property)
{
    /// <summary>Gets a value indicating whether the value is a setting of the client.</summary>
    public bool IsSetting => Parameter.Length == 0;
}
