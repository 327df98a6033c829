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
        var content = ReadBody(body, format, codec, context, keepsAll);
        context.ReportFurther();
        return content;
    }

    private static ParsedBody<T> ReadBody<T>(
        ReadOnlySpan<byte> body, ResponseFormat format, JsonCodec<T>? codec, JsonReadContext context, bool keepsAll)
    {
        var reader = new EnvelopeReader(body, format, context) { _keepsAll = keepsAll };
        if (reader._json.TokenType == JsonTokenType.Null && HasTypedResult(format, codec))
        {
            reader.EnsureEnd();
            return Mismatch<T>("the body is null.");
        }

        if (format != ResponseFormat.Exact && reader._json.TokenType == JsonTokenType.StartObject)
        {
            var envelope = reader.ReadEnvelope(codec);
            if (reader.IsEnvelope)
            {
                return reader._hasDuplicate ? throw new JsonException("The envelope has a duplicate property.") : envelope;
            }

            // Read as a result without an envelope, it would be an object without any of its properties.
            if (reader.HasSeen(EnvelopeProperties.Result) && HasTypedResult(format, codec))
            {
                return Mismatch<T>("the envelope has no Boolean property 'success'.");
            }

            reader._json = new ApiJsonReader(body, context: context);
        }

        return reader.ReadBare(codec);
    }

    // Where the result may be any JSON, null and the whole object are valid results too.
    private static bool HasTypedResult<T>(ResponseFormat format, JsonCodec<T>? codec) =>
        format == ResponseFormat.Envelope && codec is not null && !ReferenceEquals(codec, JsonCodec.Json);

    private static ParsedBody<T> Mismatch<T>(string reason) => new() { Mismatch = reason };

    private ParsedBody<T> ReadEnvelope<T>(JsonCodec<T>? codec)
    {
        var content = new ParsedBody<T>();
        var deferredResult = default(ApiJsonReader);
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
                content = ReadResult(ref _json, codec);
            }
            else
            {
                // Whether this is a result depends on "success", which may follow. It is read at the end, from this position.
                deferredResult = _json;
                isResultDeferred = true;
                _json.SkipValue();
            }
        }

        EnsureEnd();
        if (isResultDeferred && codec is not null && _success == true && IsEnvelope)
        {
            content = ReadResult(ref deferredResult, codec);
        }

        return content with
        {
            HasFailed = _success == false,
            Mismatch = codec is null || HasSeen(EnvelopeProperties.Result) ? content.Mismatch : "the envelope has no result.",
            Messages = _messages,
            ResultInfo = _resultInfo,
            AdditionalProperties = _additionalProperties is { } members ? new ReceivedDictionary(members.ToObject()) : null,
        };
    }

    private ParsedBody<T> ReadBare<T>(JsonCodec<T>? codec)
    {
        var content = new ParsedBody<T>();
        if (codec is null)
        {
            _json.SkipValue();
        }
        else
        {
            content = ReadResult(ref _json, codec);
        }

        EnsureEnd();
        return content;
    }

    private static ParsedBody<T> ReadResult<T>(ref ApiJsonReader json, JsonCodec<T> codec)
    {
        var start = json.Inner.TokenStartIndex;
        if (!codec.TryRead(ref json, out var result))
        {
            var mismatch = json.DescribeMismatch().ToString();
            json.SkipValue();
            return Mismatch<T>(mismatch);
        }

        return new ParsedBody<T> { HasResult = true, Result = result, ResultRange = start..json.Position };
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
