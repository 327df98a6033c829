using System.Collections.Concurrent;

namespace Cf1Gen.Runtime;

/// <summary>The credentials for individual security schemes.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class SchemeCredentials
{
    private readonly Dictionary<string, ApiCredential> _given;
    private readonly TimeProvider _timeProvider;
    private readonly ConcurrentDictionary<string, CredentialSource?> _sources = new(StringComparer.Ordinal);

    /// <param name="given">The credentials by the name of their scheme.</param>
    /// <param name="tokens">The token requests of client credentials.</param>
    /// <param name="timeProvider">The clock.</param>
    internal SchemeCredentials(IDictionary<string, ApiCredential> given, TokenRequests tokens, TimeProvider timeProvider)
    {
        _timeProvider = timeProvider;
        _given = new Dictionary<string, ApiCredential>(StringComparer.Ordinal);
        foreach (var (scheme, credential) in given)
        {
            credential?.EnsureUsable();
            _given[scheme] = tokens.Connect(credential, scheme)!;
        }
    }

    /// <summary>Gets the source for the first alternative of an operation whose schemes all have a credential.</summary>
    /// <param name="alternatives">The alternatives: one scheme each, or several with spaces between them.</param>
    /// <returns>The source; <see langword="null"/> if there is no such alternative.</returns>
    /// <exception cref="ArgumentException">
    /// An alternative requires several schemes, and one of their credentials has a provider.
    /// </exception>
    internal CredentialSource? FindFirst(IReadOnlyList<string> alternatives)
    {
        for (var i = 0; _given.Count > 0 && i < alternatives.Count; i++)
        {
            if (_sources.GetOrAdd(alternatives[i], Make) is { } source)
            {
                return source;
            }
        }

        return null;
    }

    private CredentialSource? Make(string alternative)
    {
        var names = alternative.Split(' ');
        var credentials = names.Select(name => _given.GetValueOrDefault(name)).OfType<ApiCredential>().ToArray();
        return credentials.Length < names.Length
            ? null
            : new CredentialSource(credentials.Length == 1 ? credentials[0] : ApiCredential.Combine(credentials), _timeProvider);
    }
}
