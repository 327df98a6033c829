using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class MapCodec<T>(JsonCodec<T> item) : JsonCodec<IReadOnlyDictionary<string, T>>
{
    internal override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return json.Expected("an object");
        }

        // One document for all members takes far less memory than one for each.
        if (typeof(T) == typeof(JsonElement))
        {
            value = (IReadOnlyDictionary<string, T>)(object)ReceivedJson.ToMembers(json.ReadElement());
            return true;
        }

        var start = json.Inner;
        var items = new Dictionary<string, T>();
        var isInexact = false;
        while (json.NextName())
        {
            var name = json.GetString();
            json.Next();
            if (!json.TryReadItem(item, out var read))
            {
                json.GoBack(start);
                return false;
            }

            isInexact |= json.TakeInexact();
            if (json.IsItemDropped)
            {
                json.IsItemDropped = false;
            }
            else
            {
                items[name] = read;
            }
        }

        value = isInexact ? new ReceivedMap<T>(items, ReceivedJson.Read(start)) : items;
        return true;
    }

    // Only the first member is examined; it is taken as representative of all members.
    internal override MatchScore Fit(ApiJsonReader json, int depth)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return MatchScore.None;
        }

        if (depth == 0 || !json.NextName())
        {
            return MatchScore.Good;
        }

        json.Next();
        return item.Fit(json, depth).OfCollection();
    }

    internal override void Write(ref ApiJsonWriter json, IReadOnlyDictionary<string, T> value)
    {
        if (value is ReceivedMap<T> { Received: var received })
        {
            received.WriteTo(ref json);
            return;
        }

        json.Inner.WriteStartObject();
        foreach (var (name, member) in value)
        {
            json.Inner.WritePropertyName(name);
            json.WriteItem(member, item);
        }

        json.Inner.WriteEndObject();
    }

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = item.Describe(schemas),
    };
}
