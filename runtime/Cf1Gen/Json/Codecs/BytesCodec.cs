using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class BytesCodec : JsonCodec<byte[]>
{
    /// <summary>Gets the single instance, which is created when the first value is read or written.</summary>
    internal static JsonCodec<byte[]> Instance { get; } = new BytesCodec();

    internal override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out byte[] value) =>
        json.TryGetBytes(out value) || json.Expected("a string in Base64");

    internal override void Write(ref ApiJsonWriter json, byte[] value) => json.Inner.WriteBase64StringValue(value);

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => JsonSchemaBuilder.OfType("string", "byte");
}
