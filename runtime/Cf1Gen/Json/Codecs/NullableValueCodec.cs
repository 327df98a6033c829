using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class NullableValueCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : struct
{
    internal override bool TryRead(ref ApiJsonReader json, out T? value)
    {
        value = null;
        return json.ReadNullable(ref value, inner);
    }

    internal override MatchScore Fit(ApiJsonReader json, int depth) =>
        json.TokenType == JsonTokenType.Null ? MatchScore.Good : inner.Fit(json, depth);

    internal override void Write(ref ApiJsonWriter json, T? value) => json.WriteValueOrNull(value, inner);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OrNull(inner.Describe(schemas));
}
