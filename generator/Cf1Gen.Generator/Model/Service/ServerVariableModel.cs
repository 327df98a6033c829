using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>A part of the addresses of servers that a program may set.</summary>
/// <param name="WireName">Its name in the document, <c>region</c>.</param>
/// <param name="Name">The property, <c>Region</c>.</param>
/// <param name="Default">What stands for it when nothing is set.</param>
/// <param name="Values">The values that it may have; none when the document does not say.</param>
/// <param name="EnvironmentVariable">The variable that is read when the option is not set.</param>
/// <param name="Summary">What it is.</param>
internal sealed record ServerVariableModel(
    string WireName, string Name, string Default, EquatableArray<string> Values, string EnvironmentVariable, string? Summary);
