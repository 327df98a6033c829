namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>A parameter of a generated method.</summary>
/// <param name="Declaration">The type, the name and the default value.</param>
/// <param name="IsOptional">Whether it has a default value.</param>
/// <param name="Documentation">The <c>param</c> element.</param>
internal sealed record MethodParameter(string Declaration, bool IsOptional, Code Documentation);
