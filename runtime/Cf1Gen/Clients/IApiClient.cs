using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>A root client that can be created for a connection, so that registering it with a container needs no reflection.</summary>
/// <typeparam name="TSelf">The type of the client.</typeparam>
/// <typeparam name="TOptions">The type of its options.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiClient<TSelf, TOptions>
    where TSelf : ApiClient, IApiClient<TSelf, TOptions>
    where TOptions : ApiClientOptions
{
    /// <summary>Creates a client.</summary>
    /// <param name="connection">The connection, created from options of type <typeparamref name="TOptions"/>.</param>
    /// <returns>The client.</returns>
    static abstract TSelf Create(ApiConnection connection);
}
