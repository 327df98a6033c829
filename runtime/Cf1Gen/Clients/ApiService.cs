using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>The description of a service in its OpenAPI document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiService
{
    /// <summary>Gets the name of the service, for messages and the logger category.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets the absolute base address, with <see cref="Variables"/> in braces; <see langword="null"/> when the document has none.
    /// </summary>
    public string? BaseAddress { get; init; }

    /// <summary>Gets the prefix of the environment variables; <see langword="null"/> when none are read.</summary>
    public string? EnvironmentPrefix { get; init; }

    /// <summary>Gets the variables in the addresses of servers, with their default values.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Gets the credentials to look for in the environment, in order of preference.</summary>
    public IReadOnlyList<EnvironmentCredential> EnvironmentCredentials { get; init; } = [EnvironmentCredential.BearerToken];

    /// <summary>
    /// Gets the properties of the generated options that set path parameters and server variables, with their names in the document.
    /// </summary>
    public IReadOnlyList<(string Option, string Name)> Settings { get; init; } = [];

    /// <summary>Gets the security schemes for which there is a credential, with its kind.</summary>
    public IReadOnlyList<(string Scheme, EnvironmentCredential Credential)> SchemeCredentials { get; init; } = [];

    /// <summary>Gets a value indicating whether the service requires a credential.</summary>
    public bool Authenticates { get; init; }

    /// <summary>
    /// Gets the default security requirements of operations: each item is an alternative, with a space between schemes that are required
    /// together.
    /// </summary>
    public IReadOnlyList<string> Schemes { get; init; } = [];
}
