using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
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
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1062:Validate arguments of public methods", Justification = "Called for every property, and by generated code and the runtime only.")]
public ref partial struct ApiJsonReader
{
    private const int LongestNameOnStack = 256;

    private readonly JsonReadContext _context;
    private readonly string _path;
    private readonly int _offset;
    private Utf8JsonReader _reader;
    private Utf8JsonReader _trailReader;
    private JsonPathTrail? _trail;
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

    /// <summary>What was not as expected when a method last returned <see langword="false"/>: the innermost place.</summary>
    /// <returns>The place, what was expected and what was found.</returns>
    public JsonDrift DescribeMismatch() => new(PathTo(_mismatch.Position), _mismatch.Expected, Describe(_mismatch.Found), _context.OperationId);

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

    /// <summary>Finds the name or string that the reader is on.</summary>
    /// <returns>Its index, or −1.</returns>
    internal readonly int IndexIn(JsonNames names, int hint) =>
        _reader.ValueIsEscaped || _reader.HasValueSequence ? IndexOfEscaped(names, hint) : names.IndexOf(_reader.ValueSpan, hint);

    private readonly int IndexOfEscaped(JsonNames names, int hint)
    {
        if (RawLength > LongestNameOnStack)
        {
            return names.IndexOf(GetString());
        }

        Span<byte> name = stackalloc byte[LongestNameOnStack];
        return names.IndexOf(name[..CopyString(name)], hint);
    }

    /// <summary>The name or string that the reader is on.</summary>
    /// <exception cref="JsonException">It is not Unicode.</exception>
    internal readonly string GetString()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw NotUnicode(_reader.TokenStartIndex, e);
        }
    }

    /// <summary>Copies the name or string that the reader is on, unescaped.</summary>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="JsonException">It is not Unicode.</exception>
    internal readonly int CopyString(Span<byte> utf8)
    {
        try
        {
            return _reader.CopyString(utf8);
        }
        catch (InvalidOperationException e)
        {
            throw NotUnicode(_reader.TokenStartIndex, e);
        }
    }

    /// <summary>Keeps the value that the reader is on as it is.</summary>
    internal JsonElement ReadElement()
    {
        EnsureUnicode(_reader);
        return JsonElement.ParseValue(ref _reader);
    }

    /// <summary>
    /// Notes that the value the reader is on is not of the type asked for.
    /// </summary>
    /// <param name="expected">What was asked for.</param>
    /// <returns><see langword="false"/>, for the caller to return.</returns>
    internal bool Expected(string expected)
    {
        _mismatch = new Mismatch(_reader.TokenStartIndex, expected, _reader.TokenType);
        return false;
    }

    /// <summary>Goes back to a place from which the reader was copied.</summary>
    internal void GoBack(in Utf8JsonReader place) => _reader = place;

    /// <summary>Reports what was last not as expected.</summary>
    /// <exception cref="JsonDriftException">The context is strict.</exception>
    internal JsonDrift ReportMismatch()
    {
        var drift = DescribeMismatch();
        _context.Report(drift);
        return drift;
    }

    /// <summary>Reports that the object whose end the reader is on lacks a member.</summary>
    /// <exception cref="JsonDriftException">The context is strict.</exception>
    internal JsonDrift ReportMissing(string name)
    {
        var path = new StringBuilder(PathTo(_reader.TokenStartIndex));
        JsonPathTrail.AppendName(path, name);
        var drift = new JsonDrift(path.ToString(), "a value", "nothing", _context.OperationId);
        _context.Report(drift);
        return drift;
    }

    private string PathTo(long position) => (_trail ??= new JsonPathTrail(_path)).PathTo(ref _trailReader, position);

    // What is kept raw is decoded later, by whoever looks at it or when it is written back: too late for a good error.
    private static void EnsureUnicode(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                EnsureTokenIsUnicode(ref reader);
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }

    private static void EnsureTokenIsUnicode(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            if (!System.Text.Unicode.Utf8.IsValid(reader.ValueSpan))
            {
                throw NotUnicode(reader.TokenStartIndex, null);
            }

            return;
        }

        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw NotUnicode(reader.TokenStartIndex, e);
        }
    }

    private static JsonException NotUnicode(long position, Exception? inner) =>
        new($"The string at byte {position} of the JSON text is not Unicode.", path: null, lineNumber: null, bytePositionInLine: position, inner);

    private static string Describe(JsonTokenType found) => found switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private readonly record struct Mismatch(long Position, string Expected, JsonTokenType Found);
}
