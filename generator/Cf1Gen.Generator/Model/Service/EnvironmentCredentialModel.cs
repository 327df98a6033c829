using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>A credential that a client takes from environment variables.</summary>
/// <param name="Kind">What of the runtime's <c>EnvironmentCredential</c> it is: <c>BearerToken</c>, <c>EmailKey</c>, <c>Basic</c>, <c>Header</c>, <c>Query</c> or <c>Cookie</c>.</param>
/// <param name="Key">The header, query parameter or cookie that holds the key.</param>
internal sealed record EnvironmentCredentialModel(string Kind, string? Key)
{
    /// <summary>The variables that it is made of, without what all of the client begin with.</summary>
    public IReadOnlyList<string> Variables => Kind switch
    {
        "BearerToken" => ["API_TOKEN"],
        "EmailKey" => ["EMAIL", "API_KEY"],
        "Basic" => ["USERNAME", "PASSWORD"],
        _ => ["API_KEY"],
    };
}
