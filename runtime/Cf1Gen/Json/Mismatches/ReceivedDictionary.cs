using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// The members of an object as they were received. They are parsed when they are used, because they then take several times the memory of
/// their text.
/// </summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
internal sealed class ReceivedDictionary(ReceivedJson received) : IReadOnlyDictionary<string, JsonElement>
{
    private readonly Lazy<Dictionary<string, JsonElement>> _members = new(received.ToMembers);

    public int Count => _members.Value.Count;

    public IEnumerable<string> Keys => _members.Value.Keys;

    public IEnumerable<JsonElement> Values => _members.Value.Values;

    public JsonElement this[string key] => _members.Value[key];

    public bool ContainsKey(string key) => _members.Value.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => _members.Value.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
