using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>A credential that a client reads from environment variables.</summary>
/// <param name="Kind">The kind of credential.</param>
/// <param name="Key">The name of the header, query parameter or cookie that contains the key.</param>
internal sealed record EnvironmentCredentialModel(CredentialKind Kind, string? Key)
{
    /// <summary>Gets the names of the environment variables, without the prefix of the client.</summary>
    public IReadOnlyList<string> Variables => Kind switch
    {
        CredentialKind.BearerToken => ["API_TOKEN"],
        CredentialKind.EmailKey => ["EMAIL", "API_KEY"],
        CredentialKind.Basic => ["USERNAME", "PASSWORD"],
        _ => ["API_KEY"],
    };
}
