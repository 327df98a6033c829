using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

// A model lists its properties once, for both directions. In C#, a ref struct cannot hold a reference to another ref struct; a pointer
// is safe because the reader and the writer are ref structs that never leave the stack, and the visitor does not outlive the call.
#pragma warning disable CS8500

/// <summary>Reads or writes the properties of a model while the model lists them.</summary>
/// <remarks>
/// A model calls one method per property, each with the property's name in JSON, its field and its codec. When the model is read,
/// properties in the order of the list are read in one pass; the list is visited again as long as members in another order remain.
/// Not safe to use from several threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage(
    "Design",
    "CA1062:Validate arguments of public methods",
    Justification = "Called for every property, by generated code only.")]
public unsafe ref partial struct JsonPropertyVisitor
{
    private readonly ApiModel _model;

    // Used only while the properties are described.
    private ModelSchema? _schema;

    // Used only while a model is written.
    private readonly ApiJsonWriter* _writer;
    private readonly bool _hasReplacements;

    // Used only while a model is read.
    private readonly ApiJsonReader* _reader;
    private RequiredPropertyTracker _required;
    private ReadOnlySpan<byte> _next;
    private int _nextLength;
    private bool _isDecoded;
    private bool _isAtEnd;
    private bool _isProbing;
    private bool _isMatched;
    private bool _reportsMissing;
    private bool _marksValues;
    private ReceivedMembers? _unknown;
    private int _depth;
    private int _declared;
    private int _present;
    private MatchScore _score;

    private JsonPropertyVisitor(ApiModel model, ApiJsonReader* reader)
    {
        _model = model;
        _reader = reader;
        _marksValues = reader->IsMismatchLimitReached;
    }

    private JsonPropertyVisitor(ApiModel model, ApiJsonWriter* writer)
    {
        _model = model;
        _writer = writer;
        _hasReplacements = model.HasReplacements || writer->Conversion is not null;
    }

    /// <summary>Visits a property that must be present and must not be <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="name">The name of the property in JSON, encoded as UTF-8.</param>
    /// <param name="value">The field. If it is <see langword="null"/>, the property is not written.</param>
    /// <param name="codec">The codec of the type.</param>
    /// <param name="isReadOnly">
    /// <see langword="true"/> if requests do not contain the property; otherwise, <see langword="false"/>.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(ReadOnlySpan<byte> name, ref T value, JsonCodec<T> codec, bool isReadOnly = false)
    {
        if (_writer != null)
        {
            Write(name, value, codec, isReadOnly);
        }
        else if (IsNextRequired(name))
        {
            Accept(TryRead(ref value, codec), name);
        }
    }

    /// <summary>
    /// Visits a property that every response contains and that callers do not set. It must be present and must not be <see
    /// langword="null"/> when it is read.
    /// </summary>
    /// <inheritdoc cref="Required{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)" path="/param"/>
    /// <typeparam name="T">The type of the property.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(ReadOnlySpan<byte> name, ref T? value, JsonCodec<T> codec, bool isReadOnly = false)
        where T : struct
    {
        if (_writer != null)
        {
            Write(name, value, codec, isReadOnly);
        }
        else if (IsNextRequired(name))
        {
            Accept(TryReadRequired(ref value, codec), name);
        }
    }

    /// <summary>Visits a property that must be present and may be <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="name">The name of the property in JSON, encoded as UTF-8.</param>
    /// <param name="value">The field.</param>
    /// <param name="codec">The codec of the type.</param>
    /// <param name="isReadOnly">
    /// <see langword="true"/> if requests do not contain the property; otherwise, <see langword="false"/>.
    /// </param>
    public void Nullable<T>(ReadOnlySpan<byte> name, ref T? value, JsonCodec<T> codec, bool isReadOnly = false)
        where T : class
    {
        if (_writer != null)
        {
            WriteNullable(name, value, codec, isReadOnly);
        }
        else if (IsNextRequired(name))
        {
            Accept(TryReadNullable(ref value, codec), name);
        }
    }

    /// <inheritdoc cref="Nullable{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)"/>
    public void Nullable<T>(ReadOnlySpan<byte> name, ref T? value, JsonCodec<T> codec, bool isReadOnly = false)
        where T : struct
    {
        if (_writer != null)
        {
            WriteNullable(name, value, codec, isReadOnly);
        }
        else if (IsNextRequired(name))
        {
            Accept(TryReadNullable(ref value, codec), name);
        }
    }

    /// <summary>
    /// Visits a property that is not written if it is <see langword="null"/>. A <c>null</c> that is read is reported, and written back.
    /// </summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="name">The name of the property in JSON, encoded as UTF-8.</param>
    /// <param name="value">The field.</param>
    /// <param name="codec">The codec of the type.</param>
    /// <param name="isReadOnly">
    /// <see langword="true"/> if requests do not contain the property; otherwise, <see langword="false"/>.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Optional<T>(ReadOnlySpan<byte> name, ref T? value, JsonCodec<T> codec, bool isReadOnly = false)
        where T : class
    {
        if (_writer != null)
        {
            Write(name, value, codec, isReadOnly);
        }
        else if (IsNext(name))
        {
            if (_reader->Inner.TokenType == JsonTokenType.Null)
            {
                value = null;
                AcceptNull(name);
                return;
            }

            Accept(TryReadNullable(ref value, codec), name);
        }
    }

    /// <inheritdoc cref="Optional{T}(ReadOnlySpan{byte}, ref T, JsonCodec{T}, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Optional<T>(ReadOnlySpan<byte> name, ref T? value, JsonCodec<T> codec, bool isReadOnly = false)
        where T : struct
    {
        if (_writer != null)
        {
            Write(name, value, codec, isReadOnly);
        }
        else if (IsNext(name))
        {
            if (_reader->Inner.TokenType == JsonTokenType.Null && typeof(T) != typeof(JsonElement))
            {
                value = null;
                AcceptNull(name);
                return;
            }

            Accept(TryReadRequired(ref value, codec), name);
        }
    }

    /// <summary>
    /// Visits a property that is not written if it has no value, and is written as <c>null</c> if its value is <see langword="null"/>.
    /// </summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="name">The name of the property in JSON, encoded as UTF-8.</param>
    /// <param name="value">The field.</param>
    /// <param name="codec">The codec of the type.</param>
    /// <param name="isReadOnly">
    /// <see langword="true"/> if requests do not contain the property; otherwise, <see langword="false"/>.
    /// </param>
    public void Optional<T>(ReadOnlySpan<byte> name, ref Optional<T?> value, JsonCodec<T> codec, bool isReadOnly = false)
        where T : class
    {
        if (_writer != null)
        {
            WriteOptional(name, value, codec, isReadOnly);
        }
        else if (IsNext(name))
        {
            T? read = null;
            var isRead = TryReadNullable(ref read, codec);
            value = isRead ? read : value;
            Accept(isRead, name);
        }
    }

    /// <inheritdoc cref="Optional{T}(ReadOnlySpan{byte}, ref Optional{T}, JsonCodec{T}, bool)"/>
    public void Optional<T>(ReadOnlySpan<byte> name, ref Optional<T?> value, JsonCodec<T> codec, bool isReadOnly = false)
        where T : struct
    {
        if (_writer != null)
        {
            WriteOptional(name, value, codec, isReadOnly);
        }
        else if (IsNext(name))
        {
            T? read = null;
            var isRead = TryReadNullable(ref read, codec);
            value = isRead ? read : value;
            Accept(isRead, name);
        }
    }

    /// <summary>Visits the members that are not declared properties. It is the last call for a model.</summary>
    /// <typeparam name="T">The type of their values.</typeparam>
    /// <param name="codec">The codec of the type.</param>
    public void Additional<T>(JsonCodec<T> codec)
    {
        if (_schema is not null)
        {
            _schema.SetAdditional(codec);
        }
        else if (_writer != null)
        {
            _model.WriteAdditional(ref *_writer, codec);
        }
        else if (!_isMatched && !_isAtEnd && IsUndeclared())
        {
            ReadAdditional(codec);
        }
    }
}
