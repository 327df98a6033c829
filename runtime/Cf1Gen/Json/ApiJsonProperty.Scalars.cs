using System.Text.Json;

namespace Cf1Gen.Runtime;

public ref partial struct ApiJsonProperty
{
    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    public readonly bool Required(ref string value) => ConvertRequired(ref value, JsonCodec.String);

    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    public readonly bool Required(ref int value) => ConvertRequired(ref value, JsonCodec.Int32);

    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    public readonly bool Required(ref long value) => ConvertRequired(ref value, JsonCodec.Int64);

    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    public readonly bool Required(ref double value) => ConvertRequired(ref value, JsonCodec.Double);

    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    public readonly bool Required(ref decimal value) => ConvertRequired(ref value, JsonCodec.Decimal);

    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    public readonly bool Required(ref bool value) => ConvertRequired(ref value, JsonCodec.Boolean);

    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    public readonly bool Required(ref DateTimeOffset value) => ConvertRequired(ref value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Required{T}(ref T, JsonCodec{T})"/>
    /// <remarks>The default of <see cref="JsonElement"/> is no JSON, not even <c>null</c>: it is not sent.</remarks>
    public readonly bool Required(ref JsonElement value) =>
        (Writes && value.ValueKind == JsonValueKind.Undefined) || ConvertRequired(ref value, JsonCodec.Json);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref string? value) => ConvertNullable(ref value, JsonCodec.String);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref int? value) => ConvertNullable(ref value, JsonCodec.Int32);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref long? value) => ConvertNullable(ref value, JsonCodec.Int64);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref double? value) => ConvertNullable(ref value, JsonCodec.Double);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref decimal? value) => ConvertNullable(ref value, JsonCodec.Decimal);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref bool? value) => ConvertNullable(ref value, JsonCodec.Boolean);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref DateTimeOffset? value) => ConvertNullable(ref value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable(ref JsonElement? value) => ConvertNullable(ref value, JsonCodec.Json);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref string? value) => ConvertOptional(ref value, JsonCodec.String);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref int? value) => ConvertOptional(ref value, JsonCodec.Int32);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref long? value) => ConvertOptional(ref value, JsonCodec.Int64);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref double? value) => ConvertOptional(ref value, JsonCodec.Double);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref decimal? value) => ConvertOptional(ref value, JsonCodec.Decimal);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref bool? value) => ConvertOptional(ref value, JsonCodec.Boolean);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref DateTimeOffset? value) => ConvertOptional(ref value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional(ref JsonElement? value) => ConvertOptional(ref value, JsonCodec.Json);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<string?> value) => ConvertOptional(ref value, JsonCodec.String);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<int?> value) => ConvertOptional(ref value, JsonCodec.Int32);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<long?> value) => ConvertOptional(ref value, JsonCodec.Int64);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<double?> value) => ConvertOptional(ref value, JsonCodec.Double);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<decimal?> value) => ConvertOptional(ref value, JsonCodec.Decimal);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<bool?> value) => ConvertOptional(ref value, JsonCodec.Boolean);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<DateTimeOffset?> value) => ConvertOptional(ref value, JsonCodec.DateTimeOffset);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional(ref Optional<JsonElement?> value) => ConvertOptional(ref value, JsonCodec.Json);
}
