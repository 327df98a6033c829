using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

#pragma warning disable CS8500 // Pointers to the reader and the writer: see the other half.

// Both directions of each presence. They become part of the methods of the types that nearly all properties have: there the codec is
// known, and calls to it cost nothing.
public unsafe ref partial struct ApiJsonProperty
{
    private readonly bool Writes => _writer != null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ConvertRequired<T>(ref T value, JsonCodec<T> codec)
    {
        if (Writes)
        {
            return Write(value, codec);
        }

        if (!codec.TryRead(ref *_reader, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ConvertNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : class => Writes ? WriteNullable(value, codec) : _reader->ReadNullable(ref value, codec);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ConvertNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : struct => Writes ? WriteNullable(value, codec) : _reader->ReadNullable(ref value, codec);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ConvertOptional<T>(ref T? value, JsonCodec<T> codec)
        where T : class => Writes ? Write(value, codec) : _reader->ReadNullable(ref value, codec);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ConvertOptional<T>(ref T? value, JsonCodec<T> codec)
        where T : struct =>
        Writes ? value is null || Write(value.GetValueOrDefault(), codec) : _reader->ReadNullable(ref value, codec);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ConvertOptional<T>(ref Optional<T?> value, JsonCodec<T> codec)
        where T : class
    {
        if (Writes)
        {
            return !value.HasValue || WriteNullable(value.Value, codec);
        }

        T? read = null;
        if (!_reader->ReadNullable(ref read, codec))
        {
            return false;
        }

        value = read;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ConvertOptional<T>(ref Optional<T?> value, JsonCodec<T> codec)
        where T : struct
    {
        if (Writes)
        {
            return !value.HasValue || WriteNullable(value.Value, codec);
        }

        T? read = null;
        if (!_reader->ReadNullable(ref read, codec))
        {
            return false;
        }

        value = read;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Write<T>(T? value, JsonCodec<T> codec)
    {
        if (value is not null)
        {
            WriteName();
            codec.Write(ref *_writer, value);
        }

        return true;
    }

    private readonly bool WriteNullable<T>(T? value, JsonCodec<T> codec)
        where T : class
    {
        WriteName();
        _writer->WriteValueOrNull(value, codec);
        return true;
    }

    private readonly bool WriteNullable<T>(T? value, JsonCodec<T> codec)
        where T : struct
    {
        WriteName();
        _writer->WriteValueOrNull(value, codec);
        return true;
    }
}
