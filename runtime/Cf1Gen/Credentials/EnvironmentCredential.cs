using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>A kind of credential that a client creates from environment variables, or in a container from configuration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnvironmentCredential
{
    private readonly Func<string[], string[], ApiCredential> _make;

    /// <param name="make">The function that creates the credential from the values and the names of the variables.</param>
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

    /// <summary>Gets the names of the variables without the prefix of the service.</summary>
    internal IReadOnlyList<string> Variables { get; }

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

    /// <summary>Creates the credential.</summary>
    /// <param name="values">The values of the parts.</param>
    /// <param name="names">The full names of the variables or of the configuration keys, for messages.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">A value contains invalid characters.</exception>
    public ApiCredential Make(string[] values, string[] names) => _make(values, names);

    private static string Key(string variable) => variable switch
    {
        "API_TOKEN" => "Token",
        "API_KEY" => "Key",
        "EMAIL" => "Email",
        "USERNAME" => "Username",
        _ => "Password",
    };
}
