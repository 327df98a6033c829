using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>A successful answer, and how it is read.</summary>
internal sealed class ReceivedResponse : IDisposable
{
    private readonly CallContext _call;
    private readonly PooledBuffer? _body;
    private HttpResponseMessage? _response;
    private Stream? _stream;

    internal ReceivedResponse(CallContext call, HttpResponseMessage response, PooledBuffer body)
    {
        _call = call;
        _response = response;
        _body = body;
    }

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
            var body = _body!.Filled.Span;
            return body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        }
    }

    private bool IsEmpty => !Body.ContainsAnyExcept(" \t\r\n"u8);

    /// <summary>Reads the result.</summary>
    /// <exception cref="ApiException">The envelope says that the call failed, or there is no result.</exception>
    internal T ReadResult<T>(JsonCodec<T> codec)
    {
        if (_call.Request.MayBeEmpty && IsEmpty)
        {
            Report([]);
            return default!;
        }

        return ReadPromised(codec).Result!;
    }

    /// <summary>Reads the body as text, in the charset that the answer names.</summary>
    internal string ReadText()
    {
        Report([]);
        return ResponseCharset.ToText(_body!.Filled.Span, Response.Content.Headers);
    }

    /// <summary>Makes sure that the answer does not say that the call failed.</summary>
    /// <returns>Nothing.</returns>
    /// <exception cref="ApiException">It does.</exception>
    internal int ReadNothing()
    {
        // What a redirection shows is for people whose browser does not follow it.
        if (IsEmpty || !Response.IsSuccessStatusCode)
        {
            Report([]);
            return 0;
        }

        // Where nothing is promised, "OK" as plain text is fine; a page of HTML is somebody else's answer.
        if (Response.Content.Headers.ContentType?.MediaType is { } type && !type.Contains("json", StringComparison.OrdinalIgnoreCase)
            && !type.Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            Report([]);
            return 0;
        }

        Report(Read<int>(codec: null).Messages);
        return 0;
    }

    /// <summary>Reads whatever result there is.</summary>
    internal JsonElement ReadAny()
    {
        if (IsEmpty)
        {
            Report([]);
            return default;
        }

        var content = Read(JsonCodec.Json);
        Report(content.Messages);
        return content.Result;
    }

    /// <summary>Reads a page; some servers write an empty list as null.</summary>
    internal PageResponse<T> ReadPage<T>(JsonCodec<IReadOnlyList<T>?> items)
    {
        var content = ReadPromised(items);
        return new PageResponse<T>(_call, Response, content.Result ?? [], PageDigest.Of(Body[content.Text]), content.Info);
    }

    /// <summary>Gives the body as a stream; the answer is the stream's from now on.</summary>
    internal ApiDownload ReadStream()
    {
        Report([]);
        var (response, stream) = (Response, _stream!);
        (_response, _stream) = (null, null);
        return new ApiDownload(_call, response, new DownloadStream(stream, _call, ContentCoding.Length(response.Content)));
    }

    /// <summary>Gives the body's items one by one; the answer is theirs from now on.</summary>
    internal ResponseItems ReadItems(StreamFormat format)
    {
        Report([]);
        var (response, stream) = (Response, _stream!);
        (_response, _stream) = (null, null);
        return new ResponseItems(_call, response, new DownloadStream(stream, _call, ContentCoding.Length(response.Content)), format);
    }

    public void Dispose()
    {
        _body?.Dispose();
        _stream?.Dispose();
        _response?.Dispose();
    }

    private ResponseContent<T> ReadPromised<T>(JsonCodec<T> codec)
    {
        if (IsEmpty)
        {
            throw Unexpected("the body is empty.");
        }

        var content = Read(codec);
        if (!content.HasResult)
        {
            throw Unexpected(content.Mismatch!);
        }

        Report(content.Messages);
        return content;
    }

    private ResponseContent<T> Read<T>(JsonCodec<T>? codec)
    {
        ResponseContent<T> content;
        try
        {
            content = EnvelopeReader.Read(Body, _call.Request.ResponseFormat, codec, _call.ReadContext());
        }
        catch (JsonException e)
        {
            var type = Response.Content.Headers.ContentType?.MediaType ?? "of no type";
            throw Unexpected($"the body ({type}) is not the JSON that was promised.", e);
        }
        catch (SchemaMismatchException e)
        {
            Report([]);
            throw _call.Mismatched(Response, Body, e.Mismatch);
        }

        if (content.HasFailed)
        {
            var messages = EnvelopeMessages.Read(_call, Body, Response.Content.Headers);
            Report(messages.Messages);
            throw ApiException.Of(_call.Fail(Response, Body, messages, "the envelope says that the call failed."));
        }

        return content;
    }

    private ApiUnexpectedResponseException Unexpected(string reason, Exception? inner = null)
    {
        Report([]);
        return new ApiUnexpectedResponseException(_call.Fail(Response, Body, EnvelopeMessages.None, reason), inner);
    }

    private void Report(IReadOnlyList<ApiMessage> messages) => _call.Report(_call.Describe(Response, messages));
}
