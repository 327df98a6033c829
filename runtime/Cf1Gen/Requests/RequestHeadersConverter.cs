using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime;

/// <summary>Writes the names of headers: options that are logged as JSON must not show a value, which may be a secret.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "The serializer makes it.")]
internal sealed class RequestHeadersConverter : JsonConverter<RequestHeaders>
{
    public override RequestHeaders Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Headers are not read from JSON.");

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
