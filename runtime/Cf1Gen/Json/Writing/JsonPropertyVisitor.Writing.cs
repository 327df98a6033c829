using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

#pragma warning disable CS8500 // Pointers to the reader and the writer: see the main part of the type.

public unsafe ref partial struct JsonPropertyVisitor
{
    /// <summary>Writes the properties of a model into the object that is open.</summary>
    internal static void Write(ApiModel model, ref ApiJsonWriter json)
    {
        fixed (ApiJsonWriter* writer = &json)
        {
            var visitor = new JsonPropertyVisitor(model, writer);
            model.Visit(ref visitor);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Write<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec, bool isReadOnly)
    {
        if (!IsOmitted(isReadOnly) && !TryReplace(name, codec, isNullable: false, isReadOnly) && !IsAbsent(value))
        {
            WriteMember(name, value!, codec);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Write<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec, bool isReadOnly)
        where T : struct
    {
        if (!IsOmitted(isReadOnly) && !TryReplace(name, codec, isNullable: false, isReadOnly) && value is { } present)
        {
            WriteMember(name, present, codec);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteEnum<T>(ReadOnlySpan<byte> name, T? value, bool isReadOnly)
        where T : struct, IOpenEnum<T>
    {
        if (!IsOmitted(isReadOnly) && !TryReplace(name, JsonCodec.Enum<T>(), isNullable: false, isReadOnly) && value is { } present)
        {
            _writer->Inner.WriteMember(name, present.Value);
        }
    }

    private readonly void WriteNullable<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec, bool isReadOnly)
        where T : class
    {
        if (!IsOmitted(isReadOnly) && !TryReplace(name, codec, isNullable: true, isReadOnly))
        {
            if (value is null)
            {
                _writer->Inner.WriteMemberName(name);
                _writer->Inner.WriteNullValue();
            }
            else
            {
                WriteMember(name, value, codec);
            }
        }
    }

    private readonly void WriteNullable<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec, bool isReadOnly)
        where T : struct
    {
        if (!IsOmitted(isReadOnly) && !TryReplace(name, codec, isNullable: true, isReadOnly))
        {
            if (value is { } present)
            {
                WriteMember(name, present, codec);
            }
            else
            {
                _writer->Inner.WriteMemberName(name);
                _writer->Inner.WriteNullValue();
            }
        }
    }

    private readonly void WriteOptional<T>(ReadOnlySpan<byte> name, Optional<T?> value, JsonCodec<T> codec, bool isReadOnly)
        where T : class
    {
        if (value.HasValue)
        {
            WriteNullable(name, value.Value, codec, isReadOnly);
        }
        else if (!IsOmitted(isReadOnly))
        {
            TryReplace(name, codec, isNullable: true, isReadOnly);
        }
    }

    private readonly void WriteOptional<T>(ReadOnlySpan<byte> name, Optional<T?> value, JsonCodec<T> codec, bool isReadOnly)
        where T : struct
    {
        if (value.HasValue)
        {
            WriteNullable(name, value.Value, codec, isReadOnly);
        }
        else if (!IsOmitted(isReadOnly))
        {
            TryReplace(name, codec, isNullable: true, isReadOnly);
        }
    }

    // The codecs of the frequent types are final and known where the properties of their types are visited, so most of the tests are done
    // by the just-in-time compiler.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteMember<T>(ReadOnlySpan<byte> name, T value, JsonCodec<T> codec)
    {
        if (!typeof(T).IsValueType && codec is StringCodec)
        {
            _writer->Inner.WriteMember(name, (string)(object)value!);
        }
        else if (typeof(T) == typeof(DateTimeOffset) && codec is DateTimeOffsetCodec)
        {
            _writer->Inner.WriteMember(name, (DateTimeOffset)(object)value!);
        }
        else if (typeof(T) == typeof(int) && codec is Int32Codec)
        {
            _writer->Inner.WriteMember(name, (int)(object)value!);
        }
        else if (typeof(T) == typeof(long) && codec is Int64Codec)
        {
            _writer->Inner.WriteMember(name, (long)(object)value!);
        }
        else
        {
            _writer->Inner.WriteMemberName(name);
            codec.Write(ref *_writer, value);
        }
    }

    /// <summary>
    /// Determines whether a value is not written because it is <see langword="null"/> or the default of <see cref="JsonElement"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAbsent<T>(T? value) =>
        value is null || (typeof(T) == typeof(JsonElement) && ((JsonElement)(object)value).ValueKind == JsonValueKind.Undefined);

    /// <summary>Determines whether a property is not written because requests do not contain it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsOmitted(bool isReadOnly) => isReadOnly && _writer->IsRequest;

    /// <summary>Writes the value that replaces the value of a property, if there is one.</summary>
    /// <returns><see langword="true"/> if the property itself must not be written; otherwise, <see langword="false"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryReplace(ReadOnlySpan<byte> name, JsonCodec codec, bool isNullable, bool isReadOnly) =>
        _hasReplacements && (_schema is null ? WriteReplacement(name) : Describe(name, codec, isNullable, isReadOnly));

    private readonly bool WriteReplacement(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        if (!_model.IsReplaced(text, out var raw))
        {
            return _writer->Conversion?.IsExcluded(_model, text) == true;
        }

        if (raw is { } value && _writer->Conversion?.IsExcluded(_model, text) != true)
        {
            _writer->Inner.WriteMemberName(name);
            value.WriteTo(ref *_writer);
        }

        return true;
    }
}
