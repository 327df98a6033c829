using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The items of one answer, read as they come.</summary>
internal sealed class ResponseItems : IAsyncDisposable
{
    private readonly CallContext _call;
    private readonly HttpResponseMessage _response;
    private readonly Stream _stream;
    private readonly LineReader _lines;
    private readonly ServerEvent _event = new();
    private readonly StreamFormat _format;

    internal ResponseItems(CallContext call, HttpResponseMessage response, Stream stream, StreamFormat format)
    {
        _call = call;
        _response = response;
        _stream = stream;
        _lines = new LineReader(stream);
        _format = format;
    }

    /// <summary>Gives the JSON of the next item; <see langword="null"/> when there are no more.</summary>
    /// <exception cref="ApiException">The connection broke, or an item is too long.</exception>
    internal async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return _format == StreamFormat.JsonLines
                ? await NextLineAsync(cancellationToken).ConfigureAwait(false)
                : await NextEventAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException e)
        {
            throw new ApiUnexpectedResponseException(_call.Fail(_response, [], EnvelopeMessages.None, "an item is longer than 64 MiB."), e);
        }
    }

    /// <summary>Reads an item.</summary>
    /// <exception cref="ApiUnexpectedResponseException">It is not what the API promised.</exception>
    internal T Read<T>(ReadOnlyMemory<byte> json, JsonCodec<T> codec)
    {
        try
        {
            var content = EnvelopeReader.Read(json.Span, ResponseFormat.Exact, codec, _call.ReadContext());
            return content.HasResult ? content.Result! : throw Unexpected(json, content.Mismatch!, null);
        }
        catch (JsonException e)
        {
            throw Unexpected(json, "an item is not the JSON that was promised.", e);
        }
        catch (SchemaMismatchException e)
        {
            throw _call.Mismatched(_response, json.Span, e.Mismatch);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync().ConfigureAwait(false);
        _response.Dispose();
    }

    private async ValueTask<ReadOnlyMemory<byte>?> NextLineAsync(CancellationToken cancellationToken)
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

    private async ValueTask<ReadOnlyMemory<byte>?> NextEventAsync(CancellationToken cancellationToken)
    {
        _event.Clear();
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_lines.Line.Length > 0)
            {
                _event.Take(_lines.Line.Span);
            }
            else if (_event.IsThere)
            {
                break;
            }
            else
            {
                // A name without data tells nobody anything.
                _event.Clear();
            }
        }

        return _event.IsThere ? Item() : null;
    }

    private ReadOnlyMemory<byte>? Item() => _format switch
    {
        StreamFormat.Events => _event.ToJson(),
        StreamFormat.EventText => JsonBytes.Write(Encoding.UTF8.GetString(_event.Data.Span), JsonCodec.String),
        _ => _event.Data.Span.SequenceEqual("[DONE]"u8) ? (ReadOnlyMemory<byte>?)null : _event.Data,
    };

    private ApiUnexpectedResponseException Unexpected(ReadOnlyMemory<byte> json, string reason, Exception? inner) =>
        new(_call.Fail(_response, json.Span, EnvelopeMessages.None, reason), inner);
}
