using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The members of a model that are not declared properties and whose type is declared.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class TypedProperties<T> : Dictionary<string, T>
{
    private Dictionary<string, (T Value, ReceivedJson Text)>? _received;

    /// <summary>Adds a member that was read.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="received">The text of the value if the type cannot represent it exactly; otherwise, <see langword="null"/>.</param>
    internal void Keep(string name, T value, ReceivedJson? received)
    {
        this[name] = value;
        _received?.Remove(name);
        if (received is not null)
        {
            (_received ??= [])[name] = (value, received);
        }
    }

    /// <summary>Writes the members into the object that is open. A value that was not changed is written as it was received.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="codec">The codec of the values.</param>
    /// <param name="except">The members that are written instead of those with the same name.</param>
    internal void WriteTo(ref ApiJsonWriter json, JsonCodec<T> codec, IReadOnlyDictionary<string, JsonElement>? except)
    {
        foreach (var (name, value) in this)
        {
            if (except?.ContainsKey(name) == true)
            {
                continue;
            }

            json.Inner.WritePropertyName(name);
            if (_received is not null && _received.TryGetValue(name, out var received)
                && EqualityComparer<T>.Default.Equals(received.Value, value))
            {
                received.Text.WriteTo(ref json);
            }
            else
            {
                json.WriteItem(value, codec);
            }
        }
    }
}
