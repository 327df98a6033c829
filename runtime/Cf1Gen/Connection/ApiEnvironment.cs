using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>What the environment says to a client; an empty variable says nothing.</summary>
internal sealed class ApiEnvironment(string? prefix)
{
    /// <summary>The variables that a credential is taken from, for a message; <see langword="null"/> when none are read.</summary>
    public string? CredentialNames => prefix is null ? null : $"{prefix}_API_TOKEN, or {prefix}_EMAIL and {prefix}_API_KEY";

    /// <summary>Gives the credential: the token, and else the e-mail address with its key. Never both, for least privilege.</summary>
    /// <exception cref="ArgumentException">It has characters that it cannot have.</exception>
    public ApiCredential? Credential()
    {
        if (Read("API_TOKEN") is { } token)
        {
            return ApiCredential.Token(HeaderText.CheckSecret(token, Name("API_TOKEN")));
        }

        return Read("EMAIL") is { } email && Read("API_KEY") is { } key
            ? ApiCredential.EmailKey(HeaderText.CheckSecret(email, Name("EMAIL")), HeaderText.CheckSecret(key, Name("API_KEY")))
            : null;
    }

    /// <summary>Gives the base address.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public Uri? BaseAddress() => Read("BASE_URL") is { } address ? Runtime.BaseAddress.Check(address, Name("BASE_URL")) : null;

    /// <summary>Gives a setting.</summary>
    public string? Setting(string name) => Read(Upper(name));

    /// <summary>The variable that a setting is taken from, for a message; <see langword="null"/> when none is read.</summary>
    public string? SettingName(string name) => prefix is null ? null : Name(Upper(name));

    /// <summary>The variable that the base address is taken from, for a message; <see langword="null"/> when none is read.</summary>
    public string? BaseAddressName => prefix is null ? null : Name("BASE_URL");

    private string Name(string name) => $"{prefix}_{name}";

    private string? Read(string name) =>
        prefix is not null && Environment.GetEnvironmentVariable(Name(name)) is { Length: > 0 } value ? value : null;

    private static string Upper(string name)
    {
        var upper = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            upper.Append(char.IsAsciiLetterOrDigit(character) ? char.ToUpperInvariant(character) : '_');
        }

        return upper.ToString();
    }
}
