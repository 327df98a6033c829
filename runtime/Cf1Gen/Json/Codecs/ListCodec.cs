using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class ListCodec<T>(JsonCodec<T> item) : JsonCodec<IReadOnlyList<T>>
{
    internal override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return json.Expected("an array");
        }

        // One document for all items takes far less memory than one for each.
        if (typeof(T) == typeof(JsonElement))
        {
            value = (IReadOnlyList<T>)(object)json.ReadElement().EnumerateArray().ToList();
            return true;
        }

        var start = json.Inner;
        var items = new List<T>();
        var dropped = 0;
        var isInexact = false;
        while (json.NextItem())
        {
            if (!json.TryReadItem(item, out var read))
            {
                json.GoBack(start);
                return false;
            }

            isInexact |= json.TakeInexact();
            if (json.IsItemDropped)
            {
                json.IsItemDropped = false;
                dropped++;
            }
            else
            {
                items.Add(read);
            }
        }

        value = dropped > 0 ? new ShortenedList<T>(items, items.Count + dropped)
            : isInexact ? new ReceivedList<T>(items, ReceivedJson.Read(start))
            : items;
        return true;
    }

    // Only the first item is examined; it is taken as representative of all items.
    internal override MatchScore Fit(ApiJsonReader json, int depth)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return MatchScore.None;
        }

        return depth > 0 && json.NextItem() ? item.Fit(json, depth).OfCollection() : MatchScore.Good;
    }

    internal override void Write(ref ApiJsonWriter json, IReadOnlyList<T> value)
    {
        if (value is ReceivedList<T> { Received: var received })
        {
            received.WriteTo(ref json);
            return;
        }

        json.Inner.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            json.WriteItem(value[i], item);
        }

        json.Inner.WriteEndArray();
    }

    internal override JsonCodec? Items => item;

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => new()
    {
        ["type"] = "array",
        ["items"] = item.Describe(schemas),
    };
}
