namespace Cf1Gen.Generator.Model.Service;

/// <summary>A security scheme of the document.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="Credential">What of the runtime's <c>ApiCredential</c> carries it: <c>BearerToken</c>, <c>Basic</c>, <c>Header</c>, <c>Query</c> or <c>Cookie</c>.</param>
/// <param name="Key">The header, query parameter or cookie that holds the key.</param>
internal sealed record SecuritySchemeModel(string Name, string Credential, string? Key);
