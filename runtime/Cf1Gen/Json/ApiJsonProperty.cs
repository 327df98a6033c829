using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Cf1Gen.Runtime;

// A model is read and written by the same lines, which must not know in which direction. C# has no reference to a ref struct that
// another could hold; a pointer is safe because the reader and the writer are ref structs and never leave the stack, and this does
// not outlive the call that made it.
#pragma warning disable CS8500

/// <summary>One property of a model after the other, on its way from JSON into its field or from its field to JSON.</summary>
/// <remarks>
/// Each method reads or writes. Reading tells whether the value is of the type; if not, the field is as it was. Writing always
/// succeeds. Not safe to use from several threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1062:Validate arguments of public methods", Justification = "Called for every property, and by generated code and the runtime only.")]
public unsafe ref partial struct ApiJsonProperty
{
    private readonly ApiJsonReader* _reader;
    private readonly ApiJsonWriter* _writer;
    private readonly JsonNameTable? _names;
    private readonly EncodedPropertyName[]? _members;

    /// <summary>Reads properties.</summary>
    /// <param name="reader">Is on the value of each property when that is asked for.</param>
    internal ApiJsonProperty(ApiJsonReader* reader) => _reader = reader;

    /// <summary>Writes properties.</summary>
    internal ApiJsonProperty(ApiJsonWriter* writer, JsonNameTable names)
    {
        _writer = writer;
        _names = names;
        _members = writer->Inner.IsForeign ? null : names.Members;
    }

    /// <summary>The index of the name under which the next value is written.</summary>
    internal int Index { get; set; }

    /// <summary>A value that must be present. Without one nothing is written: the API says what it thinks of it.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The field.</param>
    /// <param name="codec">Reads and writes the type.</param>
    /// <returns>Whether the value is of the type; <see langword="null"/> is not.</returns>
    public readonly bool Required<T>(ref T value, JsonCodec<T> codec) => ConvertRequired(ref value, codec);

    /// <summary>A value that must be present and may be <see langword="null"/>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The field.</param>
    /// <param name="codec">Reads and writes the type.</param>
    /// <returns>Whether the value is of the type or <see langword="null"/>.</returns>
    public readonly bool Nullable<T>(ref T? value, JsonCodec<T> codec)
        where T : class => ConvertNullable(ref value, codec);

    /// <inheritdoc cref="Nullable{T}(ref T, JsonCodec{T})"/>
    public readonly bool Nullable<T>(ref T? value, JsonCodec<T> codec)
        where T : struct => ConvertNullable(ref value, codec);

    /// <summary>A value that is not written when it is <see langword="null"/>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The field.</param>
    /// <param name="codec">Reads and writes the type.</param>
    /// <returns>Whether the value is of the type or <see langword="null"/>.</returns>
    public readonly bool Optional<T>(ref T? value, JsonCodec<T> codec)
        where T : class => ConvertOptional(ref value, codec);

    /// <inheritdoc cref="Optional{T}(ref T, JsonCodec{T})"/>
    public readonly bool Optional<T>(ref T? value, JsonCodec<T> codec)
        where T : struct => ConvertOptional(ref value, codec);

    /// <summary>A value that is not written when it is not set, and is written as <see langword="null"/> when it is set to that.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The field.</param>
    /// <param name="codec">Reads and writes the type.</param>
    /// <returns>Whether the value is of the type or <see langword="null"/>.</returns>
    public readonly bool Optional<T>(ref Optional<T?> value, JsonCodec<T> codec)
        where T : class => ConvertOptional(ref value, codec);

    /// <inheritdoc cref="Optional{T}(ref Optional{T}, JsonCodec{T})"/>
    public readonly bool Optional<T>(ref Optional<T?> value, JsonCodec<T> codec)
        where T : struct => ConvertOptional(ref value, codec);

    /// <summary>Writes what is kept in the place of a value.</summary>
    internal readonly void WriteInstead(JsonElement value)
    {
        WriteName();
        _writer->Inner.WriteElementValue(value);
    }

    private readonly void WriteName()
    {
        if (_members is not null)
        {
            _writer->Inner.WriteMemberName(_members[Index]);
        }
        else
        {
            _writer->Inner.WritePropertyName(_names!.Encoded(Index));
        }
    }
}
