using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Headers that a caller adds to a request.</summary>
/// <remarks>
/// Names and values are checked when they are set. A value may be a secret: text and JSON of this have the names only. Not safe to change
/// from several threads.
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Headers is the plural that everybody knows.")]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RequestHeadersConverter))]
public sealed class RequestHeaders : IEnumerable<KeyValuePair<string, string>>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sets a header; it replaces one that the client would have sent.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <exception cref="ArgumentException">The name or the value cannot be a header's.</exception>
    /// <exception cref="KeyNotFoundException">The header that is asked for is not set.</exception>
    public string this[string name]
    {
        get => _values[name];
        set => _values[HeaderValidation.CheckName(name, nameof(name))] = HeaderValidation.Check(value, name);
    }

    /// <summary>Sets a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The header's value.</param>
    /// <exception cref="ArgumentException">The name or the value cannot be a header's.</exception>
    public void Add(string name, string value) => this[name] = value;

    /// <summary>Says which headers there are.</summary>
    /// <returns>Their names.</returns>
    public override string ToString() => string.Join(", ", _values.Keys);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Sets a header of a request that is about to be sent.</summary>
    internal static void Set(HttpRequestHeaders headers, string name, string value)
    {
        headers.Remove(name);
        try
        {
            headers.Add(name, value);
        }
        catch (FormatException)
        {
            // The exception's message has the value in it, which may be a secret: it goes no further.
            throw new ArgumentException($"The value of the header {name} does not have the form that this header has.", name);
        }
    }
}
