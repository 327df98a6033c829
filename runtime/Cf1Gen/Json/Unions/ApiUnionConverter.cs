using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cf1Gen.Runtime;

/// <summary>Converts a union to or from JSON for <see cref="JsonSerializer"/>.</summary>
/// <typeparam name="T">The type of the union.</typeparam>
/// <remarks>Safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiUnionConverter<T> : JsonConverter<T>, IGeneratedConverter
    where T : ApiUnion, IApiUnion<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = new ApiJsonReader(SerializerText.Take(ref reader));
        UnionCodec<T>.Instance.TryRead(ref json, out var union);
        return union;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var json = new ApiJsonWriter(writer);
        UnionCodec<T>.Instance.Write(ref json, value);
    }

    JsonCodec IGeneratedConverter.Codec => UnionCodec<T>.Instance;

    JsonTypeInfo? IGeneratedConverter.CreateTypeInfo(Type type, JsonSerializerOptions options) =>
        GeneratedTypeInfo.Create(type, options, this);
}
