using System.Text.Json;

namespace Cf1Gen.Runtime;

public ref partial struct ApiJsonWriter
{
    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, string? value) => Write(index, value, JsonCodec.String);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<string?> value) => Write(index, value, JsonCodec.String);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, int value) => Write(index, value, JsonCodec.Int32);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, int? value) => Write(index, value, JsonCodec.Int32);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<int?> value) => Write(index, value, JsonCodec.Int32);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, long value) => Write(index, value, JsonCodec.Int64);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, long? value) => Write(index, value, JsonCodec.Int64);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<long?> value) => Write(index, value, JsonCodec.Int64);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, double value) => Write(index, value, JsonCodec.Double);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, double? value) => Write(index, value, JsonCodec.Double);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<double?> value) => Write(index, value, JsonCodec.Double);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, decimal value) => Write(index, value, JsonCodec.Decimal);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, decimal? value) => Write(index, value, JsonCodec.Decimal);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<decimal?> value) => Write(index, value, JsonCodec.Decimal);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, bool value) => Write(index, value, JsonCodec.Boolean);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, bool? value) => Write(index, value, JsonCodec.Boolean);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<bool?> value) => Write(index, value, JsonCodec.Boolean);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, DateTimeOffset value) => Write(index, value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, DateTimeOffset? value) => Write(index, value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<DateTimeOffset?> value) => Write(index, value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    /// <remarks>The default of <see cref="JsonElement"/> is no JSON, not even <c>null</c>: it is not sent.</remarks>
    public void Write(int index, JsonElement value) =>
        Write(index, value.ValueKind == JsonValueKind.Undefined ? null : value, JsonCodec.Json);

    /// <inheritdoc cref="Write{T}(int, T, JsonCodec{T})"/>
    public void Write(int index, JsonElement? value) => Write(index, value, JsonCodec.Json);

    /// <inheritdoc cref="Write{T}(int, Optional{T}, JsonCodec{T})"/>
    public void Write(int index, Optional<JsonElement?> value) => Write(index, value, JsonCodec.Json);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, string? value) => WriteNullable(index, value, JsonCodec.String);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, int? value) => WriteNullable(index, value, JsonCodec.Int32);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, long? value) => WriteNullable(index, value, JsonCodec.Int64);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, double? value) => WriteNullable(index, value, JsonCodec.Double);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, decimal? value) => WriteNullable(index, value, JsonCodec.Decimal);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, bool? value) => WriteNullable(index, value, JsonCodec.Boolean);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, DateTimeOffset? value) => WriteNullable(index, value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="WriteNullable{T}(int, T, JsonCodec{T})"/>
    public void WriteNullable(int index, JsonElement? value) => WriteNullable(index, value, JsonCodec.Json);
}
