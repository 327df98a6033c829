using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The headers of a request that the caller sets.</summary>
/// <remarks>
/// Names and values are validated when they are set. Because a value can be a secret, <see cref="ToString"/> and JSON contain the names
/// only. The object is not safe to change from several threads.
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Headers is the established plural.")]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RequestHeadersConverter))]
public sealed class RequestHeaders : IEnumerable<KeyValuePair<string, string>>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets a header. It replaces the client's own header of the same name.</summary>
    /// <param name="name">The name of the header, case-insensitive.</param>
    /// <exception cref="ArgumentException">The name or the value is not valid for a header.</exception>
    /// <exception cref="KeyNotFoundException">The header to get is not set.</exception>
    public string this[string name]
    {
        get => _values[name];
        set => _values[HeaderValidation.CheckName(name, nameof(name))] = HeaderValidation.Check(value, name);
    }

    /// <summary>Sets a header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header.</param>
    /// <exception cref="ArgumentException">The name or the value is not valid for a header.</exception>
    public void Add(string name, string value) => this[name] = value;

    /// <summary>Returns the names of the headers.</summary>
    /// <returns>The names, separated by commas.</returns>
    public override string ToString() => string.Join(", ", _values.Keys);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Sets a header. The value is sent as it is, because servers define formats that .NET rejects.</summary>
    /// <param name="headers">The headers of a request, or of its content.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value without line breaks.</param>
    internal static void Set(HttpHeaders headers, string name, string value)
    {
        headers.Remove(name);
        AddFirst(headers, name, value);
    }

    /// <summary>Adds a header that the message does not have yet. Nothing is parsed unless a hook reads it.</summary>
    /// <inheritdoc cref="Set"/>
    internal static void AddFirst(HttpHeaders headers, string name, string value)
    {
#pragma warning disable RS0030 // HeaderValidation.CheckAll rejects line breaks before the request is sent.
        headers.TryAddWithoutValidation(name, value);
#pragma warning restore RS0030
    }
}
