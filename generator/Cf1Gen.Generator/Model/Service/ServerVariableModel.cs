using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>A server variable that a program can set.</summary>
/// <param name="WireName">The name in the document, <c>region</c>.</param>
/// <param name="Name">The name of the property, <c>Region</c>.</param>
/// <param name="Default">The value that is used if the option is not set.</param>
/// <param name="Values">The allowed values; empty if the document does not restrict them.</param>
/// <param name="EnvironmentVariable">The environment variable that is read if the option is not set.</param>
/// <param name="Summary">The description of the variable in the document.</param>
internal sealed record ServerVariableModel(
    string WireName, string Name, string Default, EquatableArray<string> Values, string EnvironmentVariable, string? Summary);
