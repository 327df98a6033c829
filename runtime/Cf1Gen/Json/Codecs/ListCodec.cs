using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

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

        var start = json.Inner;
        var items = new List<T>();
        var dropped = 0;
        while (json.NextItem())
        {
            if (!item.TryReadItem(ref json, out var read))
            {
                json.GoBack(start);
                return false;
            }

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

        value = dropped == 0 ? items : new ShortenedList<T>(items, items.Count + dropped);
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
        json.Inner.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            json.WriteItem(value[i], item);
        }

        json.Inner.WriteEndArray();
    }
}
