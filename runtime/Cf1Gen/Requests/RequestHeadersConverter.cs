using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime;

/// <summary>Writes the names of headers only: options that are logged as JSON must not contain values, which can be secrets.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Instantiated by the serializer.")]
internal sealed class RequestHeadersConverter : JsonConverter<RequestHeaders>
{
    public override RequestHeaders Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Headers cannot be deserialized.");

    public override void Write(Utf8JsonWriter writer, RequestHeaders value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (name, _) in value)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
