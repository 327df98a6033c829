namespace Cf1Gen.Generator.Model.Service;

/// <summary>
/// Specifies a kind of credential. The members are named like the factory members of the runtime's <c>ApiCredential</c> and
/// <c>EnvironmentCredential</c>.
/// </summary>
internal enum CredentialKind
{
    BearerToken,
    ClientCredentials,
    EmailKey,
    Basic,
    Header,
    Query,
    Cookie,
}
