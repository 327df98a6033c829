using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>A credential that a client makes of environment variables, of the kind that its API takes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnvironmentCredential
{
    private readonly Func<string[], string[], ApiCredential> _make;

    /// <param name="make">Makes it of the variables' values and names.</param>
    /// <param name="variables">The variables' names, without what all of the service begin with.</param>
    private EnvironmentCredential(Func<string[], string[], ApiCredential> make, params string[] variables)
    {
        _make = make;
        Variables = variables;
    }

    /// <summary><see cref="ApiCredential.BearerToken"/> of <c>API_TOKEN</c>.</summary>
    public static EnvironmentCredential BearerToken { get; } =
        new((values, names) => ApiCredential.BearerToken(HeaderValidation.CheckSecret(values[0], names[0])), "API_TOKEN");

    /// <summary><see cref="ApiCredential.EmailKey"/> of <c>EMAIL</c> and <c>API_KEY</c>.</summary>
    public static EnvironmentCredential EmailKey { get; } = new(
        (values, names) => ApiCredential.EmailKey(HeaderValidation.CheckSecret(values[0], names[0]), HeaderValidation.CheckSecret(values[1], names[1])),
        "EMAIL",
        "API_KEY");

    /// <summary><see cref="ApiCredential.Basic"/> of <c>USERNAME</c> and <c>PASSWORD</c>.</summary>
    public static EnvironmentCredential Basic { get; } = new((values, _) => ApiCredential.Basic(values[0], values[1]), "USERNAME", "PASSWORD");

    /// <summary>The variables that it is made of, without what all of the service begin with.</summary>
    internal IReadOnlyList<string> Variables { get; }

    /// <summary><see cref="ApiCredential.Header"/> of <c>API_KEY</c>.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The credential.</returns>
    public static EnvironmentCredential Header(string name) =>
        new((values, names) => ApiCredential.Header(name, HeaderValidation.Check(values[0], names[0])), "API_KEY");

    /// <summary><see cref="ApiCredential.Query"/> of <c>API_KEY</c>.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <returns>The credential.</returns>
    public static EnvironmentCredential Query(string name) => new((values, _) => ApiCredential.Query(name, values[0]), "API_KEY");

    /// <summary><see cref="ApiCredential.Cookie"/> of <c>API_KEY</c>.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <returns>The credential.</returns>
    public static EnvironmentCredential Cookie(string name) => new((values, _) => ApiCredential.Cookie(name, values[0]), "API_KEY");

    /// <summary>Makes it.</summary>
    /// <param name="values">The values of <see cref="Variables"/>.</param>
    /// <param name="names">Their whole names, for messages.</param>
    /// <exception cref="ArgumentException">A value has characters that it cannot have.</exception>
    internal ApiCredential Make(string[] values, string[] names) => _make(values, names);
}
