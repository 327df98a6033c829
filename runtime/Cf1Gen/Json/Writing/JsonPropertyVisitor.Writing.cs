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
    private readonly void Write<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec)
    {
        if (!TryReplace(name) && !IsAbsent(value))
        {
            _writer->Inner.WriteMemberName(name);
            codec.Write(ref *_writer, value!);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Write<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (!TryReplace(name) && value is { } present)
        {
            _writer->Inner.WriteMemberName(name);
            codec.Write(ref *_writer, present);
        }
    }

    private readonly void WriteNullable<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec)
        where T : class
    {
        if (!TryReplace(name))
        {
            _writer->Inner.WriteMemberName(name);
            _writer->WriteValueOrNull(value, codec);
        }
    }

    private readonly void WriteNullable<T>(ReadOnlySpan<byte> name, T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (!TryReplace(name))
        {
            _writer->Inner.WriteMemberName(name);
            _writer->WriteValueOrNull(value, codec);
        }
    }

    private readonly void WriteOptional<T>(ReadOnlySpan<byte> name, Optional<T?> value, JsonCodec<T> codec)
        where T : class
    {
        if (value.HasValue)
        {
            WriteNullable(name, value.Value, codec);
        }
        else
        {
            TryReplace(name);
        }
    }

    private readonly void WriteOptional<T>(ReadOnlySpan<byte> name, Optional<T?> value, JsonCodec<T> codec)
        where T : struct
    {
        if (value.HasValue)
        {
            WriteNullable(name, value.Value, codec);
        }
        else
        {
            TryReplace(name);
        }
    }

    /// <summary>
    /// Determines whether a value is not written because it is <see langword="null"/> or the default of <see cref="JsonElement"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAbsent<T>(T? value) =>
        value is null || (typeof(T) == typeof(JsonElement) && ((JsonElement)(object)value).ValueKind == JsonValueKind.Undefined);

    /// <summary>Writes the value that replaces the value of a property, if there is one.</summary>
    /// <returns><see langword="true"/> if the property itself must not be written; otherwise, <see langword="false"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryReplace(ReadOnlySpan<byte> name) => _hasReplacements && WriteReplacement(name);

    private readonly bool WriteReplacement(ReadOnlySpan<byte> name)
    {
        if (!_model.IsReplaced(Encoding.UTF8.GetString(name), out var raw))
        {
            return false;
        }

        if (raw is { } value)
        {
            _writer->Inner.WriteMemberName(name);
            value.WriteTo(ref *_writer);
        }

        return true;
    }
}
