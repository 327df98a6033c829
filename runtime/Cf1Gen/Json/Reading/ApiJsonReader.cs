using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads the values of one JSON text, one after the other. Generated models read themselves with it.
/// </summary>
/// <remarks>
/// A method that reads a value finds the reader on the value's first token and leaves it on the last; when it returns
/// <see langword="false"/>, the value is not of the type asked for, and the reader and the variable are as they were.
/// Text that is not JSON, is cut, is nested deeper than 64, or is not Unicode is a <see cref="JsonException"/>.
/// Not safe to use from several threads.
/// </remarks>
internal ref partial struct ApiJsonReader
{
    private const int LongestTextOnStack = 256;

    private readonly JsonReadContext _context;
    private readonly string _path;
    private readonly int _offset;
    private Utf8JsonReader _reader;

    // What has drifted, and the path to it; untouched as long as nothing drifts.
    private Utf8JsonReader _trailReader;
    private JsonPathTracker? _trail;
    private Mismatch _mismatch;

    /// <summary>Starts on the first token of a value.</summary>
    /// <param name="json">UTF-8 text that is all there.</param>
    /// <param name="offset">Where the value starts in it; white space before it does not matter, and neither does what follows the value.</param>
    /// <param name="path">The JSON path of the value, such as <c>$.result</c>.</param>
    /// <param name="context">What to do with what is not as expected; <see cref="JsonReadContext.Tolerant"/> when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is not in the text.</exception>
    /// <exception cref="JsonException">There is no value.</exception>
    public ApiJsonReader(ReadOnlySpan<byte> json, int offset = 0, string path = "$", JsonReadContext? context = null)
        : this(FirstToken(json, offset), path, context ?? JsonReadContext.Tolerant) => _offset = offset;

    /// <summary>Goes on where another reader is, on the first token of a value.</summary>
    internal ApiJsonReader(Utf8JsonReader reader, string path, JsonReadContext context)
    {
        _reader = reader;
        _trailReader = reader;
        _path = path;
        _context = context;
    }

    /// <summary>How every JSON text is read.</summary>
    internal static JsonReaderOptions Options => new() { MaxDepth = 64 };

    /// <summary>Where the last token that was read ends in the text, in bytes: after a value, the first byte behind it.</summary>
    public readonly int Position => _offset + (int)_reader.BytesConsumed;

    /// <summary>The inner reader where it is now, for one that goes on behind the value.</summary>
    internal readonly Utf8JsonReader Inner => _reader;

    /// <summary>The kind of the token that the reader is on.</summary>
    internal readonly JsonTokenType TokenType => _reader.TokenType;

    private static Utf8JsonReader FirstToken(ReadOnlySpan<byte> json, int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, json.Length);
        var reader = new Utf8JsonReader(json[offset..], Options);
        reader.Read();
        return reader;
    }

    /// <summary>Goes to the next token.</summary>
    internal void Next()
    {
        if (!_reader.Read())
        {
            throw new JsonException("The JSON text ends too early.");
        }
    }

    /// <summary>Goes from the start of an object, or from the end of a member, to the next member's name.</summary>
    /// <returns><see langword="false"/> at the end of the object.</returns>
    internal bool NextName()
    {
        Next();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Goes from the start of an array, or from the end of an item, to the next item.</summary>
    /// <returns><see langword="false"/> at the end of the array.</returns>
    internal bool NextItem()
    {
        Next();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Gets a value indicating whether <see cref="PlainText"/> is the name or string that the reader is on.</summary>
    internal readonly bool IsPlainText => !_reader.ValueIsEscaped && !_reader.HasValueSequence;

    /// <summary>Gets the bytes of the name or string that the reader is on, if they are not escaped.</summary>
    internal readonly ReadOnlySpan<byte> PlainText => _reader.ValueSpan;

    /// <summary>Finds the name or string that the reader is on.</summary>
    /// <returns>Its index, or −1.</returns>
    internal readonly int IndexIn(JsonNameTable names, int hint) =>
        _reader.ValueIsEscaped || _reader.HasValueSequence ? IndexOfEscaped(names, hint) : names.IndexOf(_reader.ValueSpan, hint);

    private readonly int IndexOfEscaped(JsonNameTable names, int hint)
    {
        if (RawLength > LongestTextOnStack)
        {
            return names.IndexOf(GetString());
        }

        Span<byte> name = stackalloc byte[LongestTextOnStack];
        return names.IndexOf(name[..CopyString(name)], hint);
    }

    /// <summary>
    /// Whether only the kind of each value matters, to find out which type an object is of: objects and arrays are passed over, and
    /// given as <see langword="null"/>.
    /// </summary>
    internal bool OnlyProbes { get; set; }

    /// <summary>Goes to the last token of the value that the reader is on.</summary>
    internal void Skip()
    {
        if (!_reader.TrySkip())
        {
            throw new JsonException("The JSON text ends too early.");
        }
    }

    /// <summary>Makes nothing of a value whose kind is all that matters; who probes goes to its end.</summary>
    internal static bool PassOver<T>(out T value)
    {
        value = default!;
        return true;
    }

    /// <summary>Reads a value that may be <see langword="null"/>.</summary>
    /// <returns>Whether the value is of the type or <see langword="null"/>; if not, the variable is as it was.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool ReadNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : class
    {
        T? read = null;
        if (TokenType != JsonTokenType.Null && !codec.TryRead(ref this, out read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <inheritdoc cref="ReadNullable{T}(ref T, JsonCodec{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool ReadNullable<T>(ref T? value, JsonCodec<T> codec)
        where T : struct
    {
        if (TokenType == JsonTokenType.Null)
        {
            value = null;
            return true;
        }

        if (!codec.TryRead(ref this, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <summary>Keeps the value that the reader is on as it is.</summary>
    internal JsonElement ReadElement()
    {
        JsonUnicode.Ensure(_reader);
        return JsonElement.ParseValue(ref _reader);
    }

    /// <summary>Goes back to a place from which the reader was copied.</summary>
    internal void GoBack(in Utf8JsonReader place) => _reader = place;
}
