namespace Cf1Gen;

/// <summary>Provides the credential of a client in a container.</summary>
/// <remarks>
/// Register a provider with
/// <see cref="Microsoft.Extensions.DependencyInjection.ApiClientHttpClientBuilderExtensions.AddCredentialProvider{TProvider}"/>.
/// </remarks>
public interface IApiCredentialProvider
{
    /// <summary>Returns a credential. It is cached, and requested once more when the API responds with 401.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A credential that does not have a provider itself.</returns>
    ValueTask<ApiCredential> GetCredentialAsync(CancellationToken cancellationToken);
}
