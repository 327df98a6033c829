using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

/// <summary>Reads and writes the JSON of one type, and provides the codecs of all types that the JSON of an API can contain.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The members are named after the types they read.")]
public abstract class JsonCodec
{
    private protected JsonCodec()
    {
    }

    /// <summary>Gets the codec of a string.</summary>
    public static JsonCodec<string> String => StringCodec.Instance;

    /// <summary>Gets the codec of a 32-bit integer, which can be written as <c>5.0</c>.</summary>
    public static JsonCodec<int> Int32 => Int32Codec.Instance;

    /// <summary>Gets the codec of a 64-bit integer, which can be written as <c>5.0</c>.</summary>
    public static JsonCodec<long> Int64 => Int64Codec.Instance;

    /// <summary>Gets the codec of a 64-bit integer without a sign, which can be written as <c>5.0</c>.</summary>
    public static JsonCodec<ulong> UInt64 => UInt64Codec.Instance;

    /// <summary>Gets the codec of a floating-point number.</summary>
    public static JsonCodec<double> Double => DoubleCodec.Instance;

    /// <summary>Gets the codec of a decimal number.</summary>
    public static JsonCodec<decimal> Decimal => DecimalCodec.Instance;

    /// <summary>Gets the codec of <c>true</c> and <c>false</c>.</summary>
    public static JsonCodec<bool> Boolean => BooleanCodec.Instance;

    /// <summary>Gets the codec of a date and time in ISO 8601 format, which is in UTC if it has no offset.</summary>
    public static JsonCodec<DateTimeOffset> DateTimeOffset => DateTimeOffsetCodec.Instance;

    /// <summary>Gets the codec of a date without a time, in ISO 8601 format.</summary>
    public static JsonCodec<DateOnly> DateOnly => DateOnlyCodec.Instance;

    /// <summary>Gets the codec of a date and time in the format of HTTP, <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    public static JsonCodec<DateTimeOffset> HttpDateTime => HttpDateTimeCodec.Instance;

    /// <summary>Gets the codec of any JSON value, including <c>null</c>.</summary>
    public static JsonCodec<JsonElement> Json => JsonElementCodec.Instance;

    /// <summary>Gets the codec of bytes, which are encoded as Base64.</summary>
    public static JsonCodec<byte[]> Bytes => BytesCodec.Instance;

    /// <summary>Gets the codec of a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <returns>The codec, which is a single instance.</returns>
    public static JsonCodec<T> Model<T>()
        where T : ApiModel, IApiModel<T> => ModelCodec<T>.Instance;

    /// <summary>Gets the codec of an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <returns>The codec, which is a single instance.</returns>
    public static JsonCodec<T> Enum<T>()
        where T : struct, IOpenEnum<T> => EnumCodec<T>.Instance;

    /// <summary>Gets the codec of a union.</summary>
    /// <typeparam name="T">The type of the union.</typeparam>
    /// <returns>The codec, which is a single instance.</returns>
    public static JsonCodec<T> Union<T>()
        where T : ApiUnion, IApiUnion<T> => UnionCodec<T>.Instance;

    /// <summary>Gets the codec of an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="item">The codec of the items.</param>
    /// <returns>The codec, which is a single instance for each <paramref name="item"/>.</returns>
    public static JsonCodec<IReadOnlyList<T>> List<T>(JsonCodec<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (JsonCodec<IReadOnlyList<T>>)(item.OfList ??= new ListCodec<T>(item));
    }

    /// <summary>Gets the codec of an object whose names are data.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The codec of the values.</param>
    /// <returns>The codec, which is a single instance for each <paramref name="value"/>.</returns>
    public static JsonCodec<IReadOnlyDictionary<string, T>> Map<T>(JsonCodec<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonCodec<IReadOnlyDictionary<string, T>>)(value.OfMap ??= new MapCodec<T>(value));
    }

    /// <summary>Gets the codec of a value type or <c>null</c>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The codec of the type.</param>
    /// <returns>The codec, which is a single instance for each <paramref name="value"/>.</returns>
    public static JsonCodec<T?> NullableValue<T>(JsonCodec<T> value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonCodec<T?>)(value.OfNullable ??= new NullableValueCodec<T>(value));
    }

    /// <summary>Gets the codec of a reference type or <c>null</c>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The codec of the type.</param>
    /// <returns>The codec, which is a single instance for each <paramref name="value"/>.</returns>
    public static JsonCodec<T?> NullableReference<T>(JsonCodec<T> value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonCodec<T?>)(value.OfNullable ??= new NullableReferenceCodec<T>(value));
    }

    /// <summary>Creates the codec of the result of the responses with one status.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="result">The codec of the result.</param>
    /// <param name="format">Specifies how these responses contain the result.</param>
    /// <returns>A new codec, by which a union distinguishes results of the same type.</returns>
    public static JsonCodec<T> ForStatus<T>(JsonCodec<T> result, ResponseFormat format = ResponseFormat.Envelope)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new StatusCodec<T>(result, format);
    }

    /// <summary>Gets a value indicating whether the type is a model.</summary>
    internal virtual bool IsModel => false;

    /// <summary>Gets the codec of the items if the type is a list; otherwise, <see langword="null"/>.</summary>
    internal virtual JsonCodec? Items => null;

    /// <summary>Finds the codec of a property of a model; returns <see langword="null"/> if the type has no such property.</summary>
    internal virtual JsonCodec? FindMember(string name) => null;

    /// <summary>Describes the type as JSON Schema.</summary>
    /// <param name="schemas">The definitions of types that have a name.</param>
    internal abstract JsonObject Describe(JsonSchemaBuilder schemas);

    /// <summary>Determines how well the value that the reader is on matches the type.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="depth">The number of levels of objects whose members are examined; 0 to examine only the kind of the value.</param>
    internal abstract MatchScore Fit(ApiJsonReader json, int depth);

    /// <inheritdoc cref="JsonCodec{T}.TryRead"/>
    internal abstract bool TryReadObject(ref ApiJsonReader json, [NotNullWhen(true)] out object? value);

    /// <inheritdoc cref="JsonCodec{T}.ReadFrom"/>
    internal abstract object ReadObjectFrom(ReceivedResponse response);

    /// <inheritdoc cref="JsonCodec{T}.Write"/>
    internal abstract void WriteObject(ref ApiJsonWriter json, object value);
}
