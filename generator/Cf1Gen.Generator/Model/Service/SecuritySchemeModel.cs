namespace Cf1Gen.Generator.Model.Service;

/// <summary>A security scheme of the document.</summary>
/// <param name="Name">The name of the scheme in the document.</param>
/// <param name="Credential">The kind of credential that satisfies the scheme.</param>
/// <param name="Key">The name of the header, query parameter or cookie that contains the key.</param>
internal sealed record SecuritySchemeModel(string Name, CredentialKind Credential, string? Key);
