using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>What an API's document says about the service as a whole.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiService
{
    /// <summary>The service's name, for messages and the name of the logger.</summary>
    public required string Name { get; init; }

    /// <summary>Where the service is, absolute, with <see cref="Variables"/> in braces; <see langword="null"/> when the document does not say it.</summary>
    public string? BaseAddress { get; init; }

    /// <summary>The start of the names of the environment variables that are read; <see langword="null"/> reads none.</summary>
    public string? EnvironmentPrefix { get; init; }

    /// <summary>The variables in the addresses of servers, with what stands for them when nothing is set.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The credentials that are looked for in the environment, the preferred one first.</summary>
    public IReadOnlyList<EnvironmentCredential> EnvironmentCredentials { get; init; } = [EnvironmentCredential.BearerToken];

    /// <summary>Whether the service asks for a credential.</summary>
    public bool Authenticates { get; init; }

    /// <summary>The security schemes that operations take when they say nothing else: each an alternative, several at once with spaces between them.</summary>
    public IReadOnlyList<string> Schemes { get; init; } = [];
}
