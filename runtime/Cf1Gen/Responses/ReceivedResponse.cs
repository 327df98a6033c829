using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads the result of a successful response.</summary>
internal sealed partial class ReceivedResponse : IDisposable
{
    private readonly CallContext _call;
    private readonly PooledBuffer? _body;
    private HttpResponseMessage? _response;
    private Stream? _stream;
    private byte[]? _textAsJson;
    private ResponseFormat _format;

    /// <summary>Initializes a new instance of the <see cref="ReceivedResponse"/> class for a response that is buffered.</summary>
    internal ReceivedResponse(CallContext call, HttpResponseMessage response, PooledBuffer body)
    {
        _call = call;
        _response = response;
        _body = body;
        _format = call.Request.ResponseFormat;
    }

    /// <summary>Initializes a new instance of the <see cref="ReceivedResponse"/> class for a response that is streamed.</summary>
    internal ReceivedResponse(CallContext call, HttpResponseMessage response, Stream stream)
    {
        _call = call;
        _response = response;
        _stream = stream;
    }

    internal HttpResponseMessage Response => _response ?? throw new ObjectDisposedException(nameof(ReceivedResponse));

    private ReadOnlySpan<byte> Body
    {
        get
        {
            var body = _textAsJson ?? _body!.Filled.Span;
            return body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        }
    }

    private bool IsEnvelopeDescribed => _format == ResponseFormat.WholeEnvelope;

    // Some documents describe the result of one status only, so another response can contain it as well.
    private bool HasNoResult => _call.Request.MayBeEmpty
        && (IsEmpty || (_call.Request.UndescribedStatuses.Contains((int)Response.StatusCode) && !TextResult.IsJson(Body)));

    private bool IsEmpty
    {
        get
        {
            foreach (var character in Body)
            {
                if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Reads the result.</summary>
    /// <exception cref="ApiException">The response is an envelope with <c>"success": false</c>, or has no valid result.</exception>
    internal T ReadResult<T>(JsonCodec<T> codec)
    {
        if (HasNoResult)
        {
            Report([]);
            return default!;
        }

        return codec.ReadFrom(this);
    }

    /// <summary>Reads a result that the response must have.</summary>
    /// <param name="codec">The codec of the result.</param>
    /// <param name="format">Specifies how the body contains the result.</param>
    internal T ReadAs<T>(JsonCodec<T> codec, ResponseFormat? format = null)
    {
        _format = format ?? _format;
        if (_call.Request.MayBeText && TextResult.IsText(Response.Content.Headers)
            && (typeof(T) == typeof(string) || !TextResult.IsJson(Body)))
        {
            _textAsJson = TextResult.ToJson(ResponseCharset.GetString(_body!.Filled.Span, Response.Content.Headers));
        }

        return ReadRequiredResult(codec).Result!;
    }

    /// <summary>Reads the body as text, in the charset of the response.</summary>
    internal string ReadText()
    {
        Report([]);
        return ResponseCharset.GetString(_body!.Filled.Span, Response.Content.Headers);
    }

    /// <summary>
    /// Verifies that a response without a result is not an envelope with <c>"success": false</c>. Any other body that the document does not
    /// describe is a success: the status expresses it, and the request cannot be undone.
    /// </summary>
    /// <returns>Zero.</returns>
    /// <exception cref="ApiException">
    /// The response is an envelope with <c>"success": false</c>, or is not JSON although the document describes an envelope.
    /// </exception>
    internal int ReadNothing()
    {
        // The body of a redirect is only a page for browsers that do not follow it.
        if (IsEmpty || !Response.IsSuccessStatusCode)
        {
            Report([]);
            return 0;
        }

        Report(Read<int>(codec: null));
        return 0;
    }

    /// <summary>Reads a result of any JSON type; returns the default element if the body is empty.</summary>
    internal JsonElement ReadAny()
    {
        if (IsEmpty)
        {
            Report([]);
            return default;
        }

        var content = Read(JsonCodec.Json);
        Report(content);
        return content.Result;
    }

    /// <summary>Returns the body as a download, which becomes the owner of the response.</summary>
    internal ApiDownload ReadStream()
    {
        Report([]);
        var (response, stream) = DetachStream();
        return new ApiDownload(_call, response, stream);
    }

    /// <summary>Returns a reader of the items in the body, which becomes the owner of the response.</summary>
    internal ItemStreamReader ReadItems(StreamFormat format)
    {
        Report([]);
        var (response, stream) = DetachStream();
        return new ItemStreamReader(_call, response, stream, format);
    }

    public void Dispose()
    {
        _body?.Dispose();
        _stream?.Dispose();
        _response?.Dispose();
    }

    private (HttpResponseMessage Response, DownloadStream Stream) DetachStream(string content = "download")
    {
        var (response, stream) = (Response, _stream!);
        (_response, _stream) = (null, null);
        return (response, new DownloadStream(stream, _call, response, content));
    }

    private ParsedBody<T> ReadRequiredResult<T>(JsonCodec<T> codec)
    {
        if (IsEmpty)
        {
            throw CreateUnexpected("the body is empty.");
        }

        var content = Read(codec);
        if (!content.HasResult)
        {
            throw CreateUnexpected(content.Mismatch!);
        }

        Report(content);
        return content;
    }

    private ParsedBody<T> Read<T>(JsonCodec<T>? codec)
    {
        ParsedBody<T> content;
        try
        {
            content = Parse(codec);
        }
        catch (JsonException) when (codec is null && !IsEnvelopeDescribed && !_call.IsInCallerCode)
        {
            return new ParsedBody<T>();
        }
        catch (MemoryLimitException e)
        {
            throw CreateUnexpected(e.Message, e);
        }
        catch (JsonException e) when (!_call.IsInCallerCode)
        {
            var type = Response.Content.Headers.ContentType?.MediaType ?? "no content type";
            throw CreateUnexpected($"the body ({type}) is not the expected JSON.", e);
        }
        catch (SchemaMismatchException e) when (!_call.IsInCallerCode)
        {
            Report([]);
            throw _call.Mismatched(Response, Body, e.Mismatch);
        }

        if (content.HasFailed)
        {
            var messages = ResponseMessages.Read(_call, Body, Response.Content.Headers);
            Report(messages.Messages);
            throw ApiException.Create(_call.Fail(Response, Body, messages, "the envelope contains \"success\": false."));
        }

        return content;
    }

    private ParsedBody<T> Parse<T>(JsonCodec<T>? codec)
    {
        if (!IsEnvelopeDescribed || codec is null)
        {
            var format = codec is not null ? _format
                : IsEnvelopeDescribed ? ResponseFormat.Envelope
                : ResponseFormat.Bare;
            return EnvelopeReader.Read(Body, format, codec, _call.ReadContext(), keepsAll: _call.IsObserved);
        }

        var envelope = EnvelopeReader.Read<int>(Body, ResponseFormat.Envelope, codec: null, _call.ReadContext());
        return envelope.HasFailed
            ? new ParsedBody<T> { HasFailed = true }
            : EnvelopeReader.Read(Body, ResponseFormat.Exact, codec, _call.ReadContext()) with
            {
                Messages = envelope.Messages,
                ResultInfo = envelope.ResultInfo,
            };
    }

    private ApiUnexpectedResponseException CreateUnexpected(string reason, Exception? innerException = null)
    {
        Report([]);
        return new ApiUnexpectedResponseException(_call.Fail(Response, Body, ResponseMessages.None, reason), innerException);
    }

    private void Report<T>(ParsedBody<T> content) => Report(content.Messages, content.AdditionalProperties);

    private void Report(IReadOnlyList<ApiMessage> messages, IReadOnlyDictionary<string, JsonElement>? additionalProperties = null) =>
        _call.Report(_call.Describe(Response, messages, additionalProperties));
}
