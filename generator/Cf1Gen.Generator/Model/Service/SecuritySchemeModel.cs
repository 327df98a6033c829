using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>A security scheme of the document.</summary>
/// <param name="Name">The name of the scheme in the document.</param>
/// <param name="Credentials">The credentials that satisfy the scheme, the preferred one first.</param>
internal sealed record SecuritySchemeModel(string Name, EquatableArray<EnvironmentCredentialModel> Credentials);
