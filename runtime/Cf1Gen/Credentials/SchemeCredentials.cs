using System.Collections.Concurrent;

namespace Cf1Gen.Runtime;

/// <summary>The credentials for individual security schemes.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class SchemeCredentials
{
    private readonly Dictionary<string, ApiCredential> _given;
    private readonly ConcurrentDictionary<string, CredentialSource?> _sources = new(StringComparer.Ordinal);

    internal SchemeCredentials(IDictionary<string, ApiCredential> given)
    {
        _given = new Dictionary<string, ApiCredential>(given, StringComparer.Ordinal);
        foreach (var credential in _given.Values)
        {
            credential?.EnsureUsable();
        }
    }

    /// <summary>Gets the source for an alternative of an operation: one scheme, or several with spaces between them.</summary>
    /// <returns>The source; <see langword="null"/> when one of the schemes has no credential.</returns>
    /// <exception cref="ArgumentException">
    /// The alternative requires several schemes, and one of their credentials has a provider.
    /// </exception>
    internal CredentialSource? Find(string alternative) => _sources.GetOrAdd(alternative, Make, _given);

    private static CredentialSource? Make(string alternative, Dictionary<string, ApiCredential> given)
    {
        var names = alternative.Split(' ');
        var credentials = names.Select(name => given.GetValueOrDefault(name)).OfType<ApiCredential>().ToArray();
        return credentials.Length < names.Length
            ? null
            : new CredentialSource(credentials.Length == 1 ? credentials[0] : ApiCredential.Combine(credentials));
    }
}
