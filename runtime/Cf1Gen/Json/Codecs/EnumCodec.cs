using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class EnumCodec<T> : JsonCodec<T>
    where T : struct, IOpenEnum<T>
{
    internal static readonly EnumCodec<T> Instance = new();

    internal override bool TryRead(ref ApiJsonReader json, out T value)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = default;
            return json.Expected("a string");
        }

        var index = json.IndexIn(T.Known);
        if (index < 0 && !T.Known.AllowsOthers)
        {
            json.ReportUnknown();
        }

        value = T.Create(index < 0 ? json.GetString() : T.Known[index]);
        return true;
    }

    internal override MatchScore Fit(ApiJsonReader json, int depth)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            return MatchScore.None;
        }

        var isConstant = T.Known.Count == 1 && !T.Known.AllowsOthers;
        var isKnown = T.Known.AllowsOthers || json.IndexIn(T.Known) >= 0;
        return MatchScore.Good with
        {
            Constants = isConstant && isKnown ? 1 : 0,
            Contradictions = isConstant && !isKnown ? 1 : 0,
            NewValues = isConstant || isKnown ? 0 : 1,
        };
    }

    internal override void Write(ref ApiJsonWriter json, T value) => json.Inner.WriteStringValue(value.Value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => schemas.Reference(typeof(T), () =>
    {
        var known = JsonSchemaBuilder.OfType("string");
        known["enum"] = new JsonArray([.. Enumerable.Range(0, T.Known.Count).Select(index => JsonValue.Create(T.Known[index]))]);
        return T.Known.AllowsOthers ? new() { ["anyOf"] = new JsonArray(known, JsonSchemaBuilder.OfType("string")) } : known;
    });
}
