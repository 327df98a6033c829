using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Every type that the API's JSON can hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The members are named after the types they read.")]
public static class JsonCodec
{
    /// <summary>A string.</summary>
    public static JsonCodec<string> String { get; } = new StringCodec();

    /// <summary>A whole number of 32 bits; <c>5.0</c> is one too.</summary>
    public static JsonCodec<int> Int32 { get; } = new Int32Codec();

    /// <summary>A whole number of 64 bits; <c>5.0</c> is one too.</summary>
    public static JsonCodec<long> Int64 { get; } = new Int64Codec();

    /// <summary>A number.</summary>
    public static JsonCodec<double> Double { get; } = new DoubleCodec();

    /// <summary>A number that is kept decimal.</summary>
    public static JsonCodec<decimal> Decimal { get; } = new DecimalCodec();

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static JsonCodec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>A date and time as of ISO 8601; in UTC where the text has no offset.</summary>
    public static JsonCodec<DateTimeOffset> DateTimeOffset { get; } = new DateTimeOffsetCodec();

    /// <summary>A date without a time, as of ISO 8601.</summary>
    public static JsonCodec<DateOnly> DateOnly { get; } = new DateOnlyCodec();

    /// <summary>Any JSON, <c>null</c> included.</summary>
    public static JsonCodec<JsonElement> Json { get; } = new JsonElementCodec();

    /// <summary>Bytes, written in Base64.</summary>
    public static JsonCodec<byte[]> Bytes { get; } = new BytesCodec();

    /// <summary>A model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <returns>The codec; always the same.</returns>
    public static JsonCodec<T> Model<T>()
        where T : ApiModel, IApiModel<T> => ModelCodec<T>.Instance;

    /// <summary>An open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <returns>The codec; always the same.</returns>
    public static JsonCodec<T> Enum<T>()
        where T : struct, IOpenEnum<T> => EnumCodec<T>.Instance;

    /// <summary>A union.</summary>
    /// <typeparam name="T">The type of the union.</typeparam>
    /// <returns>The codec; always the same.</returns>
    public static JsonCodec<T> Union<T>()
        where T : ApiUnion, IApiUnion<T> => UnionCodec<T>.Instance;

    /// <summary>An array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="item">Reads and writes the items.</param>
    /// <returns>The codec; always the same for one <paramref name="item"/>.</returns>
    public static JsonCodec<IReadOnlyList<T>> List<T>(JsonCodec<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (JsonCodec<IReadOnlyList<T>>)(item.OfList ??= new ListCodec<T>(item));
    }

    /// <summary>An object whose names are data.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">Reads and writes the values.</param>
    /// <returns>The codec; always the same for one <paramref name="value"/>.</returns>
    public static JsonCodec<IReadOnlyDictionary<string, T>> Map<T>(JsonCodec<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonCodec<IReadOnlyDictionary<string, T>>)(value.OfMap ??= new MapCodec<T>(value));
    }

    /// <summary>A value type, or <c>null</c>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">Reads and writes the type.</param>
    /// <returns>The codec; always the same for one <paramref name="value"/>.</returns>
    public static JsonCodec<T?> NullableValue<T>(JsonCodec<T> value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonCodec<T?>)(value.OfNullable ??= new NullableValueCodec<T>(value));
    }

    /// <summary>A reference type, or <c>null</c>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">Reads and writes the type.</param>
    /// <returns>The codec; always the same for one <paramref name="value"/>.</returns>
    public static JsonCodec<T?> NullableReference<T>(JsonCodec<T> value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonCodec<T?>)(value.OfNullable ??= new NullableReferenceCodec<T>(value));
    }
}
