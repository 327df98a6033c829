using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a model, in the same way as the API's answers are read and bodies written.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
/// <remarks>Naming policies and other options do not change it: it is the API's JSON. Safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiModelConverter<T> : JsonConverter<T>
    where T : ApiModel, IApiModel<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = new ApiJsonReader(reader, "$", JsonReadContext.Tolerant);
        var model = ModelCodec<T>.ReadAlways(ref json);
        reader = json.Inner;
        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var json = new ApiJsonWriter(writer);
        value.WriteTo(ref json);
    }
}
