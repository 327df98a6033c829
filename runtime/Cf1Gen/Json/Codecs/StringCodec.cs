using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class StringCodec : JsonCodec<string>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<string> Instance { get; } = new StringCodec();

    internal override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out string value)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = null;
            return json.Expected("a string");
        }

        value = json.Inner.GetString();
        return true;
    }

    internal override MatchScore Fit(ApiJsonReader json, int depth) =>
        json.TokenType == JsonTokenType.String ? MatchScore.Good : MatchScore.None;

    internal override void Write(ref ApiJsonWriter json, string value) => json.Inner.WriteStringValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("string");
}
