namespace Cf1Gen.Runtime;

/// <summary>The values of the <c>{variables}</c> in the server addresses of a document.</summary>
internal sealed class ServerVariables
{
    private readonly List<(string Variable, string Value)> _values = [];

    /// <param name="defaults">The variables of the document with their default values.</param>
    /// <param name="find">The function that returns the specified value of a variable, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A value contains characters that could change the address.</exception>
    internal ServerVariables(IReadOnlyDictionary<string, string> defaults, Func<string, string?> find)
    {
        foreach (var (name, usual) in defaults)
        {
            _values.Add(($"{{{name}}}", find(name) is { } value ? Check(value, usual, name) : usual));
        }
    }

    /// <summary>Replaces the variables in an address by their values.</summary>
    internal string Fill(string address)
    {
        foreach (var (variable, value) in _values)
        {
            address = address.Replace(variable, value, StringComparison.Ordinal);
        }

        return address;
    }

    /// <summary>Returns the value of a variable if it cannot change the rest of the address.</summary>
    /// <exception cref="ArgumentException">The value contains other characters.</exception>
    // A user who may choose the region must not be able to choose the host with a slash, a question mark or an at sign.
    internal static string Check(string value, string usual, string name) =>
        value.Length > 0
        && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' || usual.Contains(c, StringComparison.Ordinal))
            ? value
            : throw new ArgumentException(
                $"{name} must consist of letters, digits and -._~ because it is a part of a server address.", name);
}
