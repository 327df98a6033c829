using System.Text.Json;

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
        if (index < 0)
        {
            json.ReportUnknown();
        }

        value = Create(index, ref json);
        return true;
    }

    internal override int Fit(ApiJsonReader json) => json.TokenType == JsonTokenType.String ? MatchScore.Good : MatchScore.None;

    internal override void Write(ref ApiJsonWriter json, T value) => json.Inner.WriteStringValue(value.Value);

    /// <summary>Reads the string or the name that the reader is on.</summary>
    internal static T ReadText(ref ApiJsonReader json) => Create(json.IndexIn(T.Known), ref json);

    private static T Create(int index, ref ApiJsonReader json) => T.Create(index < 0 ? json.GetString() : T.Known[index]);
}
