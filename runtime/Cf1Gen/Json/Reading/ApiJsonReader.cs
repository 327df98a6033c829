using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads the values of one JSON text in their order. Generated models are read with it.</summary>
/// <remarks>
/// A method that reads a value expects the reader on the first token of the value and moves it to the last token. If the method returns
/// <see langword="false"/>, the value does not have the requested type, and the reader and the variable are unchanged.
/// Text that is not JSON, is incomplete, is nested deeper than 64 levels, or is not valid Unicode causes a <see cref="JsonException"/>.
/// Not safe to use from several threads.
/// </remarks>
internal ref partial struct ApiJsonReader
{
    /// <summary>The position in the text, from which another reader can continue, and to which this one can go back.</summary>
    internal Utf8JsonCursor Inner;

    /// <summary>
    /// A value that indicates whether the type of the number or date that was read cannot represent its text, so that the owner of the
    /// value, which is a model, an array or a map, keeps the text in order to write it back.
    /// </summary>
    internal bool IsInexact;

    private const int LongestTextOnStack = 256;

    private readonly JsonReadContext _context;
    private readonly string _path;
    private readonly int _offset;

    // The last mismatch and the tracker of its path, which are not used as long as the text matches the document.
    private Utf8JsonCursor _trailReader;
    private JsonPathTracker? _trail;
    private Mismatch _mismatch;

    /// <summary>Initializes a new instance of the <see cref="ApiJsonReader"/> struct on the first token of a value.</summary>
    /// <param name="json">The complete text, encoded as UTF-8.</param>
    /// <param name="offset">The start of the value in the text. White space before the value and text after it are ignored.</param>
    /// <param name="path">The JSON path of the value, such as <c>$.result</c>.</param>
    /// <param name="context">The context that handles mismatches; <see cref="JsonReadContext.Tolerant"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is outside the text.</exception>
    /// <exception cref="JsonException">The text has no value at the offset.</exception>
    public ApiJsonReader(ReadOnlySpan<byte> json, int offset = 0, string path = "$", JsonReadContext? context = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, json.Length);
        Inner = new Utf8JsonCursor(json[offset..]);
        Inner.Read();
        _trailReader = Inner;
        _offset = offset;
        _path = path;
        _context = context ?? JsonReadContext.Tolerant;
    }

    /// <summary>Initializes a new instance of the <see cref="ApiJsonReader"/> struct at the position of another reader.</summary>
    internal ApiJsonReader(in Utf8JsonCursor place)
    {
        Inner = place;
        _trailReader = place;
        _path = "$";
        _context = JsonReadContext.Tolerant;
    }

    /// <summary>
    /// Gets the end of the last token in the text, in bytes: after a value, the position of the first byte that follows it.
    /// </summary>
    public readonly int Position => _offset + Inner.BytesConsumed;

    /// <summary>Gets the type of the token that the reader is on.</summary>
    internal readonly JsonTokenType TokenType => Inner.TokenType;

    /// <summary>Moves to the next token.</summary>
    internal void Next()
    {
        if (!Inner.Read())
        {
            throw new JsonException("The JSON text ends too early.");
        }
    }

    /// <summary>Moves from the start of an object, or from the end of a member, to the name of the next member.</summary>
    /// <returns><see langword="true"/> if the reader is on a name; <see langword="false"/> if it is at the end of the object.</returns>
    internal bool NextName()
    {
        Inner.Read();
        return Inner.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves from the start of an array, or from the end of an item, to the next item.</summary>
    /// <returns><see langword="true"/> if the reader is on an item; <see langword="false"/> if it is at the end of the array.</returns>
    internal bool NextItem()
    {
        Inner.Read();
        return Inner.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Gets a value indicating whether the text was written to convert a model.</summary>
    internal readonly bool IsConverting => _context.Conversion is not null;

    /// <summary>Gets a value indicating whether the reader is on a name that the type from which a model is converted declares.</summary>
    internal readonly bool IsDeclaredName => _context.Conversion?.IsDeclaredName(Inner.TokenStartIndex) == true;

    /// <summary>Gets a value indicating whether <see cref="PlainText"/> is the name or string that the reader is on.</summary>
    internal readonly bool IsPlainText => !Inner.ValueIsEscaped;

    /// <summary>Gets the bytes of the name or string that the reader is on, if they are not escaped.</summary>
    internal readonly ReadOnlySpan<byte> PlainText => Inner.ValueSpan;

    /// <summary>Finds the name or string that the reader is on in a table.</summary>
    /// <returns>The index of the name, or −1 if the table does not contain it.</returns>
    internal readonly int IndexIn(JsonNameTable names, int hint = 0) =>
        Inner.ValueIsEscaped ? IndexOfEscaped(names, hint) : names.IndexOf(Inner.ValueSpan, hint);

    private readonly int IndexOfEscaped(JsonNameTable names, int hint)
    {
        if (Inner.ValueSpan.Length > LongestTextOnStack)
        {
            return names.IndexOf(GetString());
        }

        Span<byte> name = stackalloc byte[LongestTextOnStack];
        return names.IndexOf(name[..CopyString(name)], hint);
    }

    /// <summary>Gets or sets a value indicating whether the last item that was read is not added to its array or map.</summary>
    internal bool IsItemDropped { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether a value of the current item could be read. It is not set as long as mismatches are kept.
    /// </summary>
    internal bool HasValue { get; set; }

    /// <summary>Returns the value of <see cref="IsInexact"/>, and resets it.</summary>
    internal bool TakeInexact()
    {
        var isInexact = IsInexact;
        IsInexact = false;
        return isInexact;
    }

    /// <summary>Moves to the last token of the value that the reader is on.</summary>
    internal void Skip() => Inner.Skip();

    /// <summary>Reads a value that may be <see langword="null"/>.</summary>
    /// <returns>
    /// <see langword="true"/> if the value has the type or is <see langword="null"/>; otherwise, <see langword="false"/>,
    /// and the variable is unchanged.
    /// </returns>
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

    /// <summary>Reads the value that the reader is on without converting it.</summary>
    internal JsonElement ReadElement()
    {
        var start = Inner.TokenStartIndex;
        JsonUnicode.Skip(ref Inner);
        var reader = new Utf8JsonReader(Inner.TextFrom(start));
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Moves back to a position at which the reader was copied.</summary>
    internal void GoBack(in Utf8JsonCursor place) => Inner = place;
}
