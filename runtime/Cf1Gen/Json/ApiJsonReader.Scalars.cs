using System.Text.Json;

namespace Cf1Gen.Runtime;

public ref partial struct ApiJsonReader
{
    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref string value) => Read(ref value, JsonCodec.String);

    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref int value) => Read(ref value, JsonCodec.Int32);

    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref long value) => Read(ref value, JsonCodec.Int64);

    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref double value) => Read(ref value, JsonCodec.Double);

    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref decimal value) => Read(ref value, JsonCodec.Decimal);

    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref bool value) => Read(ref value, JsonCodec.Boolean);

    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref DateTimeOffset value) => Read(ref value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Read{T}(ref T, JsonCodec{T})"/>
    public bool Read(ref JsonElement value) => Read(ref value, JsonCodec.Json);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref string? value) => ReadNullable(ref value, JsonCodec.String);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref int? value) => ReadNullable(ref value, JsonCodec.Int32);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref long? value) => ReadNullable(ref value, JsonCodec.Int64);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref double? value) => ReadNullable(ref value, JsonCodec.Double);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref decimal? value) => ReadNullable(ref value, JsonCodec.Decimal);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref bool? value) => ReadNullable(ref value, JsonCodec.Boolean);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref DateTimeOffset? value) => ReadNullable(ref value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    public bool ReadNullable(ref JsonElement? value) => ReadNullable(ref value, JsonCodec.Json);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<string?> value) => ReadOptional(ref value, JsonCodec.String);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<int?> value) => ReadOptional(ref value, JsonCodec.Int32);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<long?> value) => ReadOptional(ref value, JsonCodec.Int64);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<double?> value) => ReadOptional(ref value, JsonCodec.Double);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<decimal?> value) => ReadOptional(ref value, JsonCodec.Decimal);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<bool?> value) => ReadOptional(ref value, JsonCodec.Boolean);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<DateTimeOffset?> value) => ReadOptional(ref value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="ReadOptional{T}(ref Optional{T}, JsonCodec{T})"/>
    public bool ReadOptional(ref Optional<JsonElement?> value) => ReadOptional(ref value, JsonCodec.Json);
}
