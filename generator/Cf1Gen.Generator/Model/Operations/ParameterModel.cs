using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>A path parameter of a method.</summary>
/// <param name="Name">The name of the C# parameter.</param>
/// <param name="Type">String, a number or an open enum.</param>
/// <param name="Summary">The description of the parameter.</param>
internal sealed record ParameterModel(string Name, TypeRef Type, string? Summary)
{
    /// <summary>Gets the name in the path template.</summary>
    public string WireName { get; init; } = "";
}
