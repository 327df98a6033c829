using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads the items of a streamed response while they are received.</summary>
internal sealed class ItemStreamReader : IAsyncDisposable
{
    private readonly CallContext _call;
    private readonly HttpResponseMessage _response;
    private readonly Stream _stream;
    private readonly LineReader _lines;
    private readonly ServerSentEvent _event = new();
    private readonly StreamFormat _format;

    internal ItemStreamReader(CallContext call, HttpResponseMessage response, Stream stream, StreamFormat format)
    {
        _call = call;
        _response = response;
        _stream = stream;
        _lines = new LineReader(stream);
        _format = format;
    }

    /// <summary>Reads the JSON of the next item; returns <see langword="null"/> after the last item.</summary>
    /// <exception cref="ApiException">The connection failed, or the item is larger than 64 MiB.</exception>
    internal async ValueTask<ReadOnlyMemory<byte>?> ReadNextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return _format == StreamFormat.JsonLines
                ? await ReadNextLineAsync(cancellationToken).ConfigureAwait(false)
                : await ReadNextEventAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException e)
        {
            throw new ApiUnexpectedResponseException(_call.Fail(_response, [], ResponseMessages.None, "an item is larger than 64 MiB."), e);
        }
    }

    /// <summary>Deserializes an item.</summary>
    /// <exception cref="ApiUnexpectedResponseException">The item does not have the declared type.</exception>
    /// <exception cref="SchemaMismatchException">The client is strict, and the item does not match the document.</exception>
    internal T Deserialize<T>(ReadOnlyMemory<byte> json, JsonCodec<T> codec)
    {
        try
        {
            var content = EnvelopeReader.Read(json.Span, ResponseFormat.Exact, codec, _call.ReadContext());
            return content.HasResult ? content.Result! : throw CreateUnexpected(json, content.Mismatch!);
        }
        catch (MemoryLimitException e)
        {
            throw CreateUnexpected(json, e.Message, e);
        }
        catch (JsonException e) when (!_call.IsInCallerCode)
        {
            throw CreateUnexpected(json, "an item is not the expected JSON.", e);
        }
        catch (SchemaMismatchException e) when (!_call.IsInCallerCode)
        {
            throw _call.Mismatched(_response, json.Span, e.Mismatch);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync().ConfigureAwait(false);
        _response.Dispose();
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReadNextLineAsync(CancellationToken cancellationToken)
    {
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var line = _lines.Line;
            line = line.Span.StartsWith("\u001E"u8) ? line[1..] : line;
            if (line.Span.ContainsAnyExcept((byte)' ', (byte)'\t'))
            {
                return line;
            }
        }

        return null;
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReadNextEventAsync(CancellationToken cancellationToken)
    {
        _event.Reset();
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_lines.Line.Length > 0)
            {
                _event.AddLine(_lines.Line.Span);
            }
            else if (_event.HasData)
            {
                return GetItem();
            }
            else
            {
                // An event without data is ignored, and its fields are not those of the next event.
                _event.Reset();
            }
        }

        // A blank line ends an event. Without one, the event may be incomplete.
        return null;
    }

    private ReadOnlyMemory<byte>? GetItem() => _format switch
    {
        StreamFormat.Events => _event.ToJson(),
        StreamFormat.EventText => JsonBytes.Write(Encoding.UTF8.GetString(_event.Data.Span), JsonCodec.String),
        _ => _event.Data.Span.SequenceEqual("[DONE]"u8) ? (ReadOnlyMemory<byte>?)null : _event.Data,
    };

    private ApiUnexpectedResponseException CreateUnexpected(ReadOnlyMemory<byte> json, string reason, Exception? innerException = null) =>
        new(_call.Fail(_response, json.Span, ResponseMessages.None, reason), innerException);
}
