using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>What the environment says to a client; an empty variable says nothing.</summary>
internal sealed class ApiEnvironment(string? prefix, IReadOnlyList<EnvironmentCredential> credentials)
{
    private const string BaseUrl = "BASE_URL";

    /// <summary>The variables that a credential is taken from, for a message; <see langword="null"/> when none are read.</summary>
    public string? CredentialNames => prefix is null || credentials.Count == 0
        ? null
        : string.Join(", or ", credentials.Select(credential => string.Join(" and ", credential.Variables.Select(Name))).Distinct());

    /// <summary>Gives the first credential whose variables are all there. Never several, for least privilege.</summary>
    /// <exception cref="ArgumentException">It has characters that it cannot have.</exception>
    public ApiCredential? Credential()
    {
        foreach (var credential in credentials)
        {
            var values = credential.Variables.Select(Read).OfType<string>().ToArray();
            if (values.Length == credential.Variables.Count)
            {
                return credential.Make(values, [.. credential.Variables.Select(Name)]);
            }
        }

        return null;
    }

    /// <summary>Gives the base address.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public Uri? BaseAddress() => Read(BaseUrl) is { } address ? Runtime.BaseAddress.Check(address, Name(BaseUrl)) : null;

    /// <summary>Gives a setting.</summary>
    public string? Setting(string name) => Read(Upper(name));

    /// <summary>The variable that a setting is taken from, for a message; <see langword="null"/> when none is read.</summary>
    public string? SettingName(string name) => prefix is null ? null : Name(Upper(name));

    /// <summary>The variable that the base address is taken from, for a message; <see langword="null"/> when none is read.</summary>
    public string? BaseAddressName => prefix is null ? null : Name(BaseUrl);

    private string Name(string name) => $"{prefix}_{name}";

    private string? Read(string name) =>
        prefix is not null && Environment.GetEnvironmentVariable(Name(name)) is { Length: > 0 } value ? value : null;

    // The words of a name in any convention, as the generated documentation has them: account_id and accountId are ACCOUNT_ID.
    private static string Upper(string name)
    {
        var upper = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i]))
            {
                continue;
            }

            if (upper.Length > 0 && StartsWord(name, i))
            {
                upper.Append('_');
            }

            upper.Append(char.ToUpperInvariant(name[i]));
        }

        return upper.ToString();
    }

    private static bool StartsWord(string name, int index)
    {
        var before = name[index - 1];
        var endsAcronym = char.IsAsciiLetterUpper(before) && index + 1 < name.Length && char.IsAsciiLetterLower(name[index + 1]);
        return !char.IsAsciiLetterOrDigit(before) || (char.IsAsciiLetterUpper(name[index]) && (!char.IsAsciiLetterUpper(before) || endsAcronym));
    }
}
