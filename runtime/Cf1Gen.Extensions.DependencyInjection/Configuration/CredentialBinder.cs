using Microsoft.Extensions.Configuration;

namespace Cf1Gen.Runtime;

/// <summary>Reads credentials from configuration. Its messages contain no value.</summary>
/// <param name="service">The service.</param>
/// <param name="problems">Receives the problems.</param>
internal sealed class CredentialBinder(ApiService service, List<ConfigurationProblem> problems)
{
    /// <summary>Returns the keys of a credential: <c>Credential:Token, or Credential:Email and Credential:Key</c>.</summary>
    internal static string Describe(string path, IEnumerable<EnvironmentCredential> kinds) => string.Join(
        ", or ",
        kinds.Select(kind => string.Join(" and ", kind.Keys.Select(key => ConfigurationPath.Combine(path, key)))).Distinct());

    /// <summary>Reads the credential of the client.</summary>
    /// <returns>The credential; <see langword="null"/> if it is not valid.</returns>
    internal ApiCredential? Bind(IConfigurationSection section) =>
        Bind(section, nameof(ApiClientOptions.Credential), service.EnvironmentCredentials);

    /// <summary>Reads the credentials of security schemes.</summary>
    internal void Bind(IConfigurationSection section, IDictionary<string, ApiCredential> credentials)
    {
        foreach (var child in section.GetChildren().Where(child => !ConfigurationValue.IsEmpty(child)))
        {
            var schemes = service.SchemeCredentials.Select(scheme => scheme.Scheme).Distinct().ToList();
            if (schemes.Where(name => name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)).MinBy(name => name != child.Key)
                is not { } found)
            {
                var names = string.Join(", ", schemes);
                Report(section.Key, child, names.Length == 0
                    ? "is not a security scheme: the document has no scheme for which there is a credential"
                    : $"is not a security scheme of the document: {names}");
            }
            else if (Bind(child, section.Key, [.. Kinds(found)]) is { } credential)
            {
                credentials[found] = credential;
            }
        }
    }

    private IEnumerable<EnvironmentCredential> Kinds(string scheme) =>
        service.SchemeCredentials.Where(known => known.Scheme == scheme).Select(known => known.Credential);

    private ApiCredential? Bind(IConfigurationSection section, string option, IReadOnlyList<EnvironmentCredential> kinds)
    {
        var expected = Describe(section.Path, kinds);
        if (kinds.Count == 0)
        {
            Report(option, section, "cannot be set, because no single credential satisfies the document; set SchemeCredentials");
            return null;
        }

        if (!string.IsNullOrEmpty(section.Value))
        {
            Report(option, section, $"is a text, which does not specify the kind of the credential: set {expected}");
            return null;
        }

        var parts = section.GetChildren().Where(part => !ConfigurationValue.IsEmpty(part)).ToList();
        var unknown = parts.Where(part => !kinds.Any(kind => Parts(kind).Contains(part.Key, StringComparer.OrdinalIgnoreCase))).ToList();
        unknown.ForEach(part => Report(option, part, $"is not a part of the credential: set {expected}"));
        if (unknown.Count > 0)
        {
            return null;
        }

        var given = parts.Select(part => part.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (kinds.FirstOrDefault(kind => given.IsSupersetOf(kind.Keys) && given.IsSubsetOf(Parts(kind))) is not { } kind)
        {
            var isTooMuch = kinds.Any(kind => given.IsSupersetOf(kind.Keys));
            Report(option, section, isTooMuch ? $"is more than one credential: set only {expected}" : $"is incomplete: set {expected}");
            return null;
        }

        var keys = Parts(kind).Select(key => section.GetSection(key)).ToList();
        return kind.Make([.. keys.Select(Value)], [.. keys.Select(key => key.Path)]);
    }

    private static IEnumerable<string> Parts(EnvironmentCredential kind) => kind.Keys.Concat(kind.OptionalKeys);

    // A list, such as scopes, has the form of the environment variable.
    private static string Value(IConfigurationSection part) =>
        string.IsNullOrEmpty(part.Value) ? string.Join(' ', ConfigurationValue.List(part)) : part.Value;

    private void Report(string option, IConfigurationSection section, string message) => problems.Add(new(option, section.Path, message));
}
