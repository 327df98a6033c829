using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads a response body in one pass: the envelope <c>{success, errors, messages, result, result_info}</c>, or the result without an
/// envelope.
/// </summary>
internal ref struct EnvelopeReader
{
    private readonly ResponseFormat _format;
    private ApiJsonReader _json;
    private int _seenProperties;
    private bool _hasDuplicate;
    private bool? _success;
    private IReadOnlyList<ApiMessage> _messages = [];
    private ResultInfo? _resultInfo;
    private bool _keepsAll;
    private ReceivedMembers? _additionalProperties;

    private EnvelopeReader(ReadOnlySpan<byte> body, ResponseFormat format, JsonReadContext context)
    {
        _json = new ApiJsonReader(body, context: context);
        _format = format;
    }

    // A result may have a property "success" too. Where the document declares no envelope, a second property of an envelope is required.
    private readonly bool IsEnvelope => _success is not null
        && (_format == ResponseFormat.Envelope || HasSeen(EnvelopeProperties.Result) || HasSeen(EnvelopeProperties.Errors));

    /// <summary>Reads a body.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="body">The body in UTF-8.</param>
    /// <param name="format">Specifies how the body contains the result.</param>
    /// <param name="codec">The codec of the result; <see langword="null"/> if the operation has no result.</param>
    /// <param name="context">Specifies how mismatches are handled.</param>
    /// <param name="keepsAll"><see langword="true"/> to keep the members of an envelope that no envelope defines.</param>
    /// <exception cref="JsonException">The body is not valid JSON, or is an envelope with a duplicate property.</exception>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal static ParsedBody<T> Read<T>(
        ReadOnlySpan<byte> body, ResponseFormat format, JsonCodec<T>? codec, JsonReadContext context, bool keepsAll = false)
    {
        context.Budget?.Start(body.Length);
        var content = new ParsedBody<T>();
        ReadBody(body, format, codec, context, keepsAll, ref content);
        context.ReportFurther();
        return content;
    }

    private static void ReadBody<T>(
        ReadOnlySpan<byte> body,
        ResponseFormat format,
        JsonCodec<T>? codec,
        JsonReadContext context,
        bool keepsAll,
        ref ParsedBody<T> content)
    {
        var reader = new EnvelopeReader(body, format, context) { _keepsAll = keepsAll };
        if (reader._json.TokenType == JsonTokenType.Null && HasTypedResult(format, codec))
        {
            reader.EnsureEnd();
            content.Mismatch = "the body is null.";
            return;
        }

        if (format != ResponseFormat.Exact && reader._json.TokenType == JsonTokenType.StartObject)
        {
            reader.ReadEnvelope(codec, ref content);
            if (reader.IsEnvelope)
            {
                if (reader._hasDuplicate)
                {
                    throw new JsonException("The envelope has a duplicate property.");
                }

                return;
            }

            content = new ParsedBody<T>();

            // Read as a result without an envelope, it would be an object without any of its properties.
            if (reader.HasSeen(EnvelopeProperties.Result) && HasTypedResult(format, codec))
            {
                content.Mismatch = "the envelope has no Boolean property 'success'.";
                return;
            }

            reader._json = new ApiJsonReader(body, context: context);
        }

        reader.ReadBare(codec, ref content);
    }

    // Where the result may be any JSON, null and the whole object are valid results too.
    private static bool HasTypedResult<T>(ResponseFormat format, JsonCodec<T>? codec) =>
        format == ResponseFormat.Envelope && codec is not null && !ReferenceEquals(codec, JsonCodec.Json);

    private void ReadEnvelope<T>(JsonCodec<T>? codec, ref ParsedBody<T> content)
    {
        var deferredResult = default(Utf8JsonCursor);
        var isResultDeferred = false;
        var hint = 0;
        while (_json.NextName())
        {
            var property = _json.IndexIn(EnvelopeProperties.Names, hint);
            if (property < 0 && _keepsAll)
            {
                (_additionalProperties ??= new ReceivedMembers()).Add(ref _json);
                continue;
            }

            _json.Next();
            hint = property + 1;
            MarkSeen(property);
            if (property != EnvelopeProperties.Result)
            {
                ReadMetadata(property);
            }
            else if (codec is not null && _success == true)
            {
                ReadResult(codec, ref content);
            }
            else
            {
                // Whether this is a result depends on "success", which may follow. It is read at the end, from this position.
                deferredResult = _json.Inner;
                isResultDeferred = true;
                _json.SkipValue();
            }
        }

        EnsureEnd();
        if (isResultDeferred && codec is not null && _success == true && IsEnvelope)
        {
            _json.Inner = deferredResult;
            ReadResult(codec, ref content);
        }

        content.HasFailed = _success == false;
        content.Messages = _messages;
        content.ResultInfo = _resultInfo;
        content.AdditionalProperties = _additionalProperties is { } members ? new ReceivedDictionary(members.ToObject()) : null;
        if (codec is not null && !HasSeen(EnvelopeProperties.Result))
        {
            content.Mismatch = "the envelope has no result.";
        }
    }

    private void ReadBare<T>(JsonCodec<T>? codec, ref ParsedBody<T> content)
    {
        if (codec is null)
        {
            _json.SkipValue();
        }
        else
        {
            ReadResult(codec, ref content);
        }

        EnsureEnd();
    }

    private void ReadResult<T>(JsonCodec<T> codec, ref ParsedBody<T> content)
    {
        var start = _json.Inner.TokenStartIndex;
        if (!codec.TryRead(ref _json, out var result))
        {
            content.Mismatch = _json.DescribeMismatch().ToString();
            _json.SkipValue();
            return;
        }

        content.HasResult = true;
        content.Result = result;
        content.ResultRange = start.._json.Position;
    }

    private void ReadMetadata(int property)
    {
        switch (property)
        {
            case EnvelopeProperties.Success when _json.TokenType is JsonTokenType.True or JsonTokenType.False:
                _success = _json.TokenType == JsonTokenType.True;
                break;
            case EnvelopeProperties.Messages:
                _messages = ErrorListReader.Read(ref _json);
                break;
            case EnvelopeProperties.ResultInfo:
                _resultInfo = ResultInfoReader.Read(ref _json);
                break;
            default:
                _json.SkipValue();
                break;
        }
    }

    private void MarkSeen(int property)
    {
        if (property >= 0)
        {
            _hasDuplicate |= HasSeen(property);
            _seenProperties |= 1 << property;
        }
    }

    private readonly bool HasSeen(int property) => (_seenProperties & (1 << property)) != 0;

    private readonly void EnsureEnd() => _json.Inner.EnsureEnd();
}
