namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>A parameter of a generated method.</summary>
/// <param name="Declaration">Type, name and default.</param>
/// <param name="IsOptional">Whether it has a default.</param>
/// <param name="Documentation">Its <c>param</c> element.</param>
internal sealed record MethodParameter(string Declaration, bool IsOptional, Code Documentation);
