using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cf1Gen.Runtime;

/// <summary>Converts a model to or from JSON for <see cref="JsonSerializer"/>, in the same way as response and request bodies.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
/// <remarks>The JSON is that of the API, regardless of naming policies and other options. Safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiModelConverter<T> : JsonConverter<T>, IGeneratedConverter
    where T : ApiModel, IApiModel<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = new ApiJsonReader(SerializerText.Take(ref reader));
        return ModelCodec<T>.ReadAlways(ref json);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var json = new ApiJsonWriter(writer);
        value.WriteTo(ref json);
    }

    JsonCodec IGeneratedConverter.Codec => ModelCodec<T>.Instance;

    JsonTypeInfo? IGeneratedConverter.CreateTypeInfo(Type type, JsonSerializerOptions options) =>
        GeneratedTypeInfo.Create(type, options, this);
}
