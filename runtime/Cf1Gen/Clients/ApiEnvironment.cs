using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>Reads the environment variables of a client; an empty variable counts as missing.</summary>
internal sealed class ApiEnvironment(string? prefix, IReadOnlyList<EnvironmentCredential> credentials)
{
    private const string BaseUrl = "BASE_URL";

    /// <summary>Creates the environment of a client; without variables if the options do not use them.</summary>
    public static ApiEnvironment Of(ApiClientOptions options, ApiConnectionDefaults defaults) => new(
        options.ChosenUseEnvironment ?? defaults.UseEnvironment ? options.Service.EnvironmentPrefix : null,
        options.Service.EnvironmentCredentials);

    /// <summary>Gets the variables of the credentials, for a message; <see langword="null"/> when none are read.</summary>
    public string? CredentialNames => prefix is null || credentials.Count == 0
        ? null
        : string.Join(", or ", credentials.Select(credential => string.Join(" and ", credential.Variables.Select(Name))).Distinct());

    /// <summary>Gets the first credential whose variables all have values. Credentials are never combined, for least privilege.</summary>
    /// <exception cref="ArgumentException">A value contains invalid characters.</exception>
    public ApiCredential? Credential()
    {
        foreach (var credential in credentials)
        {
            if (credential.Variables.All(name => Read(name) is not null))
            {
                var names = credential.Variables.Concat(credential.OptionalVariables).ToList();
                return credential.Make([.. names.Select(name => Read(name) ?? "")], [.. names.Select(Name)]);
            }
        }

        return null;
    }

    /// <summary>Gets the base address.</summary>
    /// <exception cref="ArgumentException">The value is not a valid base address.</exception>
    public Uri? BaseAddress() => Read(BaseUrl) is { } address ? Runtime.BaseAddress.Check(address, Name(BaseUrl)) : null;

    /// <summary>Gets a setting.</summary>
    public string? Setting(string name) => Read(Upper(name));

    /// <summary>Gets the variable of a setting, for a message; <see langword="null"/> when none is read.</summary>
    public string? SettingName(string name) => prefix is null ? null : Name(Upper(name));

    /// <summary>Gets the variable of the base address, for a message; <see langword="null"/> when none is read.</summary>
    public string? BaseAddressName => prefix is null ? null : Name(BaseUrl);

    private string Name(string name) => $"{prefix}_{name}";

    private string? Read(string name) =>
        prefix is not null && Environment.GetEnvironmentVariable(Name(name)) is { Length: > 0 } value ? value : null;

    // Any naming convention leads to the variable in the generated documentation: account_id and accountId are ACCOUNT_ID.
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
        return !char.IsAsciiLetterOrDigit(before)
            || (char.IsAsciiLetterUpper(name[index]) && (!char.IsAsciiLetterUpper(before) || endsAcronym));
    }
}
