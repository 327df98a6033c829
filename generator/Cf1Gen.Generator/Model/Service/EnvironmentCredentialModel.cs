using System.Collections.Generic;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>A credential that a client reads from environment variables.</summary>
/// <param name="Kind">The kind of credential.</param>
/// <param name="Key">The name of the header, query parameter or cookie that contains the key.</param>
internal sealed record EnvironmentCredentialModel(CredentialKind Kind, string? Key = null)
{
    /// <summary>Gets the token URL of client credentials; <c>null</c> if the document has none that can be used.</summary>
    public string? TokenUrl { get; init; }

    /// <summary>Gets the scopes of client credentials that the operations require.</summary>
    public EquatableArray<string> Scopes { get; init; }

    /// <summary>Gets the names of the environment variables, without the prefix of the client.</summary>
    public IReadOnlyList<string> Variables => Kind switch
    {
        CredentialKind.BearerToken => ["API_TOKEN"],
        CredentialKind.ClientCredentials => ["CLIENT_ID", "CLIENT_SECRET"],
        CredentialKind.EmailKey => ["EMAIL", "API_KEY"],
        CredentialKind.Basic => ["USERNAME", "PASSWORD"],
        _ => ["API_KEY"],
    };
}
