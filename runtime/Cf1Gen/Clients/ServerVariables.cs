namespace Cf1Gen.Runtime;

/// <summary>What stands for the <c>{variables}</c> in the addresses of a document's servers.</summary>
internal sealed class ServerVariables
{
    private readonly List<(string Variable, string Value)> _values = [];

    /// <param name="defaults">The variables of the document, with what stands for them when nothing is said.</param>
    /// <param name="find">Gives what was said; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentException">A value could make another address of it.</exception>
    internal ServerVariables(IReadOnlyDictionary<string, string> defaults, Func<string, string?> find)
    {
        foreach (var (name, usual) in defaults)
        {
            _values.Add(($"{{{name}}}", find(name) is { } value ? Check(value, usual, name) : usual));
        }
    }

    /// <summary>Gives an address with the values in it.</summary>
    internal string Fill(string address)
    {
        foreach (var (variable, value) in _values)
        {
            address = address.Replace(variable, value, StringComparison.Ordinal);
        }

        return address;
    }

    // Whoever lets a user choose the region must not let him choose the host: a slash, a question mark or an at sign would.
    private static string Check(string value, string usual, string name) =>
        value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' || usual.Contains(c, StringComparison.Ordinal))
            ? value
            : throw new ArgumentException($"{name} must be letters, digits and -._~, for it is a part of the address of a server.", name);
}
