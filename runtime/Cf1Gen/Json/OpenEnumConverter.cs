using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cf1Gen.Runtime;

/// <summary>Converts an open enum to or from JSON for <see cref="JsonSerializer"/>, including as the key of a dictionary.</summary>
/// <typeparam name="T">The type of the enum.</typeparam>
/// <remarks>Safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumConverter<T> : JsonConverter<T>, IGeneratedConverter
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new JsonException();

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }

    JsonCodec IGeneratedConverter.Codec => EnumCodec<T>.Instance;

    JsonTypeInfo? IGeneratedConverter.CreateTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(T?)
        ? GeneratedTypeInfo.CreateNullable<T>(options)
        : GeneratedTypeInfo.Create(type, options, this);

    private static T ReadText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && T.Known.IndexOf(reader.ValueSpan, hint: 0) is >= 0 and var index)
        {
            return T.Create(T.Known[index]);
        }

        try
        {
            return T.Known.TryParse<T>(reader.GetString(), out var value) ? value : default;
        }
        catch (InvalidOperationException e)
        {
            throw JsonUnicode.Invalid(reader.TokenStartIndex, e);
        }
    }
}
