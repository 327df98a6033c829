using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class UnionCodec<T> : JsonCodec<T>
    where T : ApiUnion, IApiUnion<T>
{
    internal static readonly UnionCodec<T> Instance = new();

    private static readonly string s_expected = "one of the types of " + typeof(T).Name;

    internal override bool IsByStatus => T.Cases.IsByStatus;

    internal override T ReadFrom(ReceivedResponse response) => T.Cases.FindByStatus((int)response.Response.StatusCode) is { } codec
        ? T.Create(codec.ReadObjectFrom(response), codec)
        : base.ReadFrom(response);

    internal override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            value = null;
            return Mismatch(ref json);
        }

        value = Read(ref json, isItem: false);
        return value is not null;
    }

    internal override void Write(ref ApiJsonWriter json, T value)
    {
        if (value.Codec is { } codec)
        {
            T.Cases.Write(ref json, value.Value, codec);
        }
        else
        {
            json.Inner.WriteElementValue((JsonElement)value.Value);
        }
    }

    internal override bool TryReadItem(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        value = Read(ref json, isItem: true)!;
        return true;
    }

    // The members of the types are not examined: the number of ways through nested unions can be exponential.
    internal override MatchScore Fit(ApiJsonReader json, int depth) =>
        json.TokenType != JsonTokenType.Null && T.Cases.HasKind(json) ? MatchScore.Good : MatchScore.None;

    // A type that the document does not define yet is kept and can be examined, like a new value of an open enum.
    // Returns null if the value does not match and is not kept.
    private static T? Read(ref ApiJsonReader json, bool isItem)
    {
        var codec = T.Cases.Find(json, out var isNew);
        if (codec is not null && codec.TryReadObject(ref json, out var value))
        {
            return T.Create(value, codec);
        }

        if (isNew)
        {
            json.ReportUnknown();
            json.HasValue = true;
        }
        else
        {
            Mismatch(ref json);
            if (json.IsMismatchLimitReached)
            {
                _ = isItem && json.DropsItem();
                return null;
            }

            json.ReportMismatch();
        }

        return T.Create(ReceivedJson.Read(ref json), codec: null);
    }

    private static bool Mismatch(ref ApiJsonReader json) => json.Expected(s_expected);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => schemas.Reference(typeof(T), () => T.Cases.Describe(schemas));
}
