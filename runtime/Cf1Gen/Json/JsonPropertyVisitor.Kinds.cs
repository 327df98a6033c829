namespace Cf1Gen.Runtime;

/// <content>
/// Properties of the most frequent types. In generated code, the compiler resolves no overloads and infers fewer types for them, and the
/// just-in-time compiler compiles one method for all models with such a property.
/// </content>
public unsafe ref partial struct JsonPropertyVisitor
{
    /// <summary>Visits a string that must be present.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredString(ReadOnlySpan<byte> name, ref string value, bool isReadOnly = false) =>
        Required(name, ref value, JsonCodec.String, isReadOnly);

    /// <summary>Visits a string that can be absent.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalString(ReadOnlySpan<byte> name, ref string? value, bool isReadOnly = false) =>
        Optional(name, ref value, JsonCodec.String, isReadOnly);

    /// <summary>Visits a Boolean value that must be present.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredBoolean(ReadOnlySpan<byte> name, ref bool value, bool isReadOnly = false) =>
        Required(name, ref value, JsonCodec.Boolean, isReadOnly);

    /// <summary>Visits a Boolean value that can be absent.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalBoolean(ReadOnlySpan<byte> name, ref bool? value, bool isReadOnly = false) =>
        Optional(name, ref value, JsonCodec.Boolean, isReadOnly);

    /// <summary>Visits a 64-bit integer that must be present.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredInt64(ReadOnlySpan<byte> name, ref long value, bool isReadOnly = false) =>
        Required(name, ref value, JsonCodec.Int64, isReadOnly);

    /// <summary>Visits a 64-bit integer that can be absent.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalInt64(ReadOnlySpan<byte> name, ref long? value, bool isReadOnly = false) =>
        Optional(name, ref value, JsonCodec.Int64, isReadOnly);

    /// <summary>Visits a floating-point number that must be present.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredDouble(ReadOnlySpan<byte> name, ref double value, bool isReadOnly = false) =>
        Required(name, ref value, JsonCodec.Double, isReadOnly);

    /// <summary>Visits a floating-point number that can be absent.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalDouble(ReadOnlySpan<byte> name, ref double? value, bool isReadOnly = false) =>
        Optional(name, ref value, JsonCodec.Double, isReadOnly);

    /// <summary>Visits a date and time that must be present.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredDateTimeOffset(ReadOnlySpan<byte> name, ref DateTimeOffset value, bool isReadOnly = false) =>
        Required(name, ref value, JsonCodec.DateTimeOffset, isReadOnly);

    /// <summary>Visits a date and time that can be absent.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalDateTimeOffset(ReadOnlySpan<byte> name, ref DateTimeOffset? value, bool isReadOnly = false) =>
        Optional(name, ref value, JsonCodec.DateTimeOffset, isReadOnly);

    /// <summary>Visits an open enum that must be present.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredEnum<T>(ReadOnlySpan<byte> name, ref T value, bool isReadOnly = false)
        where T : struct, IOpenEnum<T>
    {
        if (_writer != null)
        {
            WriteEnum<T>(name, value, isReadOnly);
            return;
        }

        Required(name, ref value, JsonCodec.Enum<T>(), isReadOnly);
    }

    /// <summary>Visits an open enum that can be absent.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalEnum<T>(ReadOnlySpan<byte> name, ref T? value, bool isReadOnly = false)
        where T : struct, IOpenEnum<T>
    {
        if (_writer != null)
        {
            WriteEnum(name, value, isReadOnly);
            return;
        }

        Optional(name, ref value, JsonCodec.Enum<T>(), isReadOnly);
    }

    /// <summary>Visits a model that must be present.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredModel<T>(ReadOnlySpan<byte> name, ref T value, bool isReadOnly = false)
        where T : ApiModel, IApiModel<T> => Required(name, ref value, JsonCodec.Model<T>(), isReadOnly);

    /// <summary>Visits a model that can be absent.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalModel<T>(ReadOnlySpan<byte> name, ref T? value, bool isReadOnly = false)
        where T : ApiModel, IApiModel<T> => Optional(name, ref value, JsonCodec.Model<T>(), isReadOnly);

    /// <summary>Visits a list of strings that must be present.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredStrings(ReadOnlySpan<byte> name, ref IReadOnlyList<string> value, bool isReadOnly = false) =>
        Required(name, ref value, JsonCodec.List(JsonCodec.String), isReadOnly);

    /// <summary>Visits a list of strings that can be absent.</summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalStrings(ReadOnlySpan<byte> name, ref IReadOnlyList<string>? value, bool isReadOnly = false) =>
        Optional(name, ref value, JsonCodec.List(JsonCodec.String), isReadOnly);

    /// <summary>Visits a list of models that must be present.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void RequiredModels<T>(ReadOnlySpan<byte> name, ref IReadOnlyList<T> value, bool isReadOnly = false)
        where T : ApiModel, IApiModel<T> => Required(name, ref value, JsonCodec.List(JsonCodec.Model<T>()), isReadOnly);

    /// <summary>Visits a list of models that can be absent.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    public void OptionalModels<T>(ReadOnlySpan<byte> name, ref IReadOnlyList<T>? value, bool isReadOnly = false)
        where T : ApiModel, IApiModel<T> => Optional(name, ref value, JsonCodec.List(JsonCodec.Model<T>()), isReadOnly);
}
