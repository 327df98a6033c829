using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class NullableReferenceCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : class
{
    internal override bool TryRead(ref ApiJsonReader json, out T? value)
    {
        value = null;
        return json.ReadNullable(ref value, inner);
    }

    internal override T? ReadFrom(ReceivedResponse response) => inner.IsByStatus ? inner.ReadFrom(response) : base.ReadFrom(response);

    internal override bool TryReadItem(ref ApiJsonReader json, out T? value)
    {
        value = null;
        if (json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        var isRead = inner.TryReadItem(ref json, out var item);
        value = item;
        return isRead;
    }

    internal override MatchScore Fit(ApiJsonReader json, int depth) =>
        json.TokenType == JsonTokenType.Null ? MatchScore.Good : inner.Fit(json, depth);

    internal override void Write(ref ApiJsonWriter json, T? value) => json.WriteValueOrNull(value, inner);

    internal override JsonCodec? Items => inner.Items;

    internal override JsonCodec? FindMember(string name) => inner.FindMember(name);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OrNull(inner.Describe(schemas));
}
