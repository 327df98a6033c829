using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>A kind of credential that a client creates from environment variables, or in a container from configuration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnvironmentCredential
{
    private readonly Func<string[], string[], ApiCredential> _make;

    /// <param name="make">
    /// The function that creates the credential from the values and the names of the variables; values of optional variables can be empty.
    /// </param>
    /// <param name="variables">The names of the variables without the prefix of the service.</param>
    private EnvironmentCredential(Func<string[], string[], ApiCredential> make, params string[] variables)
    {
        _make = make;
        Variables = variables;
    }

    /// <summary>Gets an <see cref="ApiCredential.BearerToken"/> from <c>API_TOKEN</c>.</summary>
    public static EnvironmentCredential BearerToken { get; } =
        new((values, names) => ApiCredential.BearerToken(HeaderValidation.CheckSecret(values[0], names[0])), "API_TOKEN");

    /// <summary>Gets an <see cref="ApiCredential.EmailKey"/> from <c>EMAIL</c> and <c>API_KEY</c>.</summary>
    public static EnvironmentCredential EmailKey { get; } = new(
        (values, names) => ApiCredential.EmailKey(
            HeaderValidation.CheckSecret(values[0], names[0]),
            HeaderValidation.CheckSecret(values[1], names[1])),
        "EMAIL",
        "API_KEY");

    /// <summary>Gets an <see cref="ApiCredential.Basic"/> from <c>USERNAME</c> and <c>PASSWORD</c>.</summary>
    public static EnvironmentCredential Basic { get; } =
        new((values, _) => ApiCredential.Basic(values[0], values[1]), "USERNAME", "PASSWORD");

    /// <summary>Gets the names of the parts in configuration, such as <c>Email</c> and <c>Key</c>.</summary>
    public IReadOnlyList<string> Keys => [.. Variables.Select(Key)];

    /// <summary>Gets the names of the optional parts in configuration, such as <c>TokenUrl</c>.</summary>
    public IReadOnlyList<string> OptionalKeys => [.. OptionalVariables.Select(Key)];

    /// <summary>Gets the names of the variables without the prefix of the service.</summary>
    internal IReadOnlyList<string> Variables { get; }

    /// <summary>Gets the names of the optional variables without the prefix of the service.</summary>
    internal IReadOnlyList<string> OptionalVariables { get; private init; } = [];

    /// <summary>Gets the client credentials flow of the document; <see langword="null"/> for other credentials.</summary>
    internal DocumentedFlow? Flow { get; private init; }

    /// <summary>Creates an <see cref="ApiCredential.Header"/> from <c>API_KEY</c>.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The credential.</returns>
    public static EnvironmentCredential Header(string name) =>
        new((values, names) => ApiCredential.Header(name, HeaderValidation.Check(values[0], names[0])), "API_KEY");

    /// <summary>Creates an <see cref="ApiCredential.Query"/> from <c>API_KEY</c>.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>The credential.</returns>
    public static EnvironmentCredential Query(string name) => new((values, _) => ApiCredential.Query(name, values[0]), "API_KEY");

    /// <summary>Creates an <see cref="ApiCredential.Cookie"/> from <c>API_KEY</c>.</summary>
    /// <param name="name">The name of the cookie.</param>
    /// <returns>The credential.</returns>
    public static EnvironmentCredential Cookie(string name) => new((values, _) => ApiCredential.Cookie(name, values[0]), "API_KEY");

    /// <summary>
    /// Creates an <see cref="ApiCredential.ClientCredentials"/> from <c>CLIENT_ID</c> and <c>CLIENT_SECRET</c>, and optionally
    /// <c>TOKEN_URL</c>, <c>SCOPES</c>, with spaces between scopes, and <c>SEND_SECRET_IN_BODY</c>, <c>true</c> or <c>false</c>.
    /// </summary>
    /// <param name="tokenUrl">
    /// The token URL of the document, absolute or relative to the address of the service; <see langword="null"/> if it has none that can be
    /// used.
    /// </param>
    /// <param name="scopes">The scopes that the operations of the client require.</param>
    /// <returns>The credential.</returns>
    [SuppressMessage("Design", "CA1054", Justification = "It can be relative, and is a literal in generated code.")]
    public static EnvironmentCredential ClientCredentials(string? tokenUrl, params string[] scopes) =>
        new(MakeClientCredentials, "CLIENT_ID", "CLIENT_SECRET")
        {
            OptionalVariables = ["TOKEN_URL", "SCOPES", "SEND_SECRET_IN_BODY"],
            Flow = new DocumentedFlow(tokenUrl, scopes),
        };

    /// <summary>Creates the credential.</summary>
    /// <param name="values">The values of the parts, followed by those of the optional parts, which can be empty.</param>
    /// <param name="names">The full names of the variables or of the configuration keys, for messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">A value contains invalid characters.</exception>
    public ApiCredential Make(string[] values, string[] names) => _make(values, names);

    private static ApiCredential MakeClientCredentials(string[] values, string[] names) => ApiCredential.ClientCredentials(
        HeaderValidation.Check(values[0], names[0]),
        HeaderValidation.Check(values[1], names[1]),
        new ClientCredentialsOptions
        {
            TokenUrl = values[2].Length == 0 ? null : TokenEndpoint.Check(values[2], names[2]),
            Scopes = values[3].Length == 0 ? null : values[3].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            SendSecretInBody = values[4].Length > 0 && ParseBoolean(values[4], names[4]),
        });

    private static bool ParseBoolean(string value, string name) => bool.TryParse(value, out var parsed)
        ? parsed
        : throw new ArgumentException($"true or false is expected for {name}.");

    private static string Key(string variable) => variable switch
    {
        "API_TOKEN" => "Token",
        "API_KEY" => "Key",
        "EMAIL" => "Email",
        "USERNAME" => "Username",
        "CLIENT_ID" => "ClientId",
        "CLIENT_SECRET" => "ClientSecret",
        "TOKEN_URL" => "TokenUrl",
        "SCOPES" => "Scopes",
        "SEND_SECRET_IN_BODY" => "SendSecretInBody",
        _ => "Password",
    };
}
