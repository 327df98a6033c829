using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Cf1Gen.Runtime;

internal sealed class UnionCodec<T> : JsonCodec<T>
    where T : ApiUnion, IApiUnion<T>
{
    internal static readonly UnionCodec<T> Instance = new();

    public override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            value = null;
            return Mismatch(ref json);
        }

        if (json.OnlyProbes)
        {
            return ApiJsonReader.PassOver(out value);
        }

        value = Read(ref json);
        return true;
    }

    public override void Write(ref ApiJsonWriter json, T value)
    {
        if (value.IsKnown)
        {
            T.Cases[value.Index].Write(ref json, value.Value);
        }
        else
        {
            json.Inner.WriteElementValue((JsonElement)value.Value);
        }
    }

    internal override bool TryReadItem(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        value = Read(ref json);
        return true;
    }

    internal override int Fit(ApiJsonReader json) => json.TokenType == JsonTokenType.Null ? MatchScore.None : T.Cases.Fit(json);

    // A type that the document does not tell of yet is kept and can be looked at, just as a new value of an open enum.
    private static T Read(ref ApiJsonReader json)
    {
        var index = T.Cases.Find(json, out var isNew);
        if (index >= 0 && T.Cases[index].TryRead(ref json, out var value))
        {
            return T.Create(value, index);
        }

        if (isNew)
        {
            json.ReportUnknown();
        }
        else
        {
            Mismatch(ref json);
            json.ReportMismatch();
        }

        return T.Create(json.ReadElement(), UnionCases.Unknown);
    }

    private static bool Mismatch(ref ApiJsonReader json) => json.Expected("one of the types of " + typeof(T).Name);
}
