namespace Cf1Gen.Runtime;

/// <summary>The credentials that a caller gave for single security schemes.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class SchemeCredentials
{
    private readonly Dictionary<string, ApiCredential> _given;
    private readonly Dictionary<string, CredentialSource?> _sources = new(StringComparer.Ordinal);

    internal SchemeCredentials(IDictionary<string, ApiCredential> given) => _given = new Dictionary<string, ApiCredential>(given, StringComparer.Ordinal);

    /// <summary>Gives the source for an alternative of an operation, one scheme or several with spaces between them.</summary>
    /// <returns><see langword="null"/> when one of the schemes has no credential.</returns>
    /// <exception cref="ArgumentException">Several schemes are needed, and one of them has a provider.</exception>
    internal CredentialSource? Find(string alternative)
    {
        if (_given.Count == 0 || alternative.Length == 0)
        {
            return null;
        }

        lock (_sources)
        {
            if (!_sources.TryGetValue(alternative, out var source))
            {
                _sources.Add(alternative, source = Make(alternative.Split(' ')));
            }

            return source;
        }
    }

    private CredentialSource? Make(string[] names)
    {
        var credentials = names.Select(name => _given.GetValueOrDefault(name)).OfType<ApiCredential>().ToArray();
        return credentials.Length < names.Length ? null : new CredentialSource(credentials.Length == 1 ? credentials[0] : ApiCredential.All(credentials));
    }
}
