using System;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>A parameter of a generated method.</summary>
/// <param name="Declaration">The type, the name and the default value.</param>
/// <param name="Reference">The type as it is written in a reference to the method in a documentation comment.</param>
/// <param name="IsOptional">Whether it has a default value.</param>
/// <param name="Documentation">The <c>param</c> element.</param>
internal sealed record MethodParameter(string Declaration, string Reference, bool IsOptional, Code Documentation)
{
    private const string DefaultValue = " = ";

    /// <summary>Gets the type and the name.</summary>
    public string WithoutDefault => Declaration.Split([DefaultValue], StringSplitOptions.None)[0];

    /// <summary>Gets the name.</summary>
    public string Name => WithoutDefault.Substring(WithoutDefault.LastIndexOf(' ') + 1);

    /// <summary>Gets the type.</summary>
    public string Type => WithoutDefault.Substring(0, WithoutDefault.LastIndexOf(' '));
}
