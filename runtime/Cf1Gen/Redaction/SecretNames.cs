namespace Cf1Gen.Runtime;

/// <summary>Recognizes members of JSON objects that contain a secret by their names.</summary>
internal static class SecretNames
{
    private static readonly string[] s_words =
    [
        "accesstoken", "apikey", "apisecret", "apitoken", "authorization", "bearertoken", "clientsecret", "cookie", "credential", "idtoken",
        "passphrase", "passwd", "password", "privatekey", "refreshtoken", "secret", "secretkey", "sessiontoken", "signingkey", "token",
    ];

    /// <summary>Determines whether a member can contain a secret: its name is one of the words, or ends with one.</summary>
    internal static bool Contains(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        return Array.Exists(s_words, word => letters.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
