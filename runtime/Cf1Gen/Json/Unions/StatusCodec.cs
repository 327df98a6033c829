using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

/// <summary>Reads and writes the result of the responses with one status.</summary>
internal sealed class StatusCodec<T>(JsonCodec<T> result, ResponseFormat format) : JsonCodec<T>
{
    internal override bool IsModel => result.IsModel;

    internal override T ReadFrom(ReceivedResponse response) => response.ReadAs(result, format);

    internal override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value) => result.TryRead(ref json, out value);

    internal override void Write(ref ApiJsonWriter json, T value) => result.Write(ref json, value);

    internal override MatchScore Fit(ApiJsonReader json, int depth) => result.Fit(json, depth);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => result.Describe(schemas);
}
