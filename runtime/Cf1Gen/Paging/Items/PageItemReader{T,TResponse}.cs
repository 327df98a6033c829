using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads the items of a page while the response is received.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TResponse">The type of the response that contains them.</typeparam>
/// <remarks>Not safe to use from several threads.</remarks>
internal sealed class PageItemReader<T, TResponse> : IAsyncDisposable
{
    private readonly CallContext _call;
    private readonly HttpResponseMessage _response;
    private readonly Stream _stream;
    private readonly Paging _paging;
    private readonly JsonCodec<TResponse> _codec;
    private readonly Func<TResponse, IReadOnlyList<T>?> _items;
    private readonly JsonCodec<T> _item;
    private readonly ArrayBufferWriter<byte>? _lastItem;
    private readonly ListScanner _scanner;
    private readonly JsonReadContext _context;
    private readonly ListLocation _location;
    private int _received;
    private T? _current;

    internal PageItemReader(
        CallContext call,
        HttpResponseMessage response,
        Stream stream,
        Paging paging,
        JsonCodec<TResponse> codec,
        Func<TResponse, IReadOnlyList<T>?> items,
        ListPlace<T> place)
    {
        _call = call;
        _response = response;
        _stream = stream;
        _paging = paging;
        _codec = codec;
        _items = items;
        _item = place.Item;
        _lastItem = paging.Fields.LastItem is null ? null : new ArrayBufferWriter<byte>();
        _context = call.ReadContext();
        _location = new ListLocation(place.Path, place.MayBeRoot);
        _scanner = new ListScanner(_location);
    }

    /// <summary>Gets a value indicating whether the reader is on an item.</summary>
    public bool HasItem { get; private set; }

    /// <summary>Gets the current item.</summary>
    public T Current => _current!;

    /// <summary>Gets the digest of the first item, by which a repeated page is recognized before its items are returned.</summary>
    public UInt128 FirstDigest { get; private set; }

    /// <summary>Gets the page without its items, after the last item; <see langword="null"/> if the response has no content.</summary>
    public PageResponse<T, TResponse>? Page { get; private set; }

    /// <summary>Gets the details of the page, after the last item.</summary>
    public PageInfo Info { get; private set; }

    /// <summary>Moves to the next item. After the last one, the rest of the response is read.</summary>
    /// <exception cref="ApiException">
    /// The connection failed, the response is an envelope with <c>"success": false</c>, or an item or the rest is not valid.
    /// </exception>
    internal async ValueTask MoveNextAsync(CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryReadItem())
            {
                return;
            }
        }
        while (!_scanner.IsComplete && await ReceiveAsync(cancellationToken).ConfigureAwait(false));

        (HasItem, _current) = (false, default);
        _context.ReportFurther();
        using var rest = new ReceivedResponse(_call, _response, _scanner.Rest);
        Page = rest.ReadPage(_paging, _codec, _items);
        if (Page is { Info: var info })
        {
            Info = _scanner.HasList ? Complete(info) : info;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync().ConfigureAwait(false);
        _scanner.Dispose();
        _response.Dispose();
    }

    private PageInfo Complete(PageInfo info)
    {
        if (_lastItem is { WrittenCount: > 0 } && info.ResultInfo is { } details)
        {
            details.LastItem = PageFieldReader.FindText(new ApiJsonReader(_lastItem.WrittenSpan), _paging.Pointers.LastItem!);
        }

        return info with { ItemCount = _received, Digest = _scanner.GetDigest() };
    }

    private async ValueTask<bool> ReceiveAsync(CancellationToken cancellationToken)
    {
        _scanner.Add(await _stream.ReadAsync(_scanner.Free, cancellationToken).ConfigureAwait(false));
        return _scanner.Length <= ResponseBody.MaxSize ? true : throw CreateUnexpected([], "the body is larger than 64 MiB.");
    }

    private bool TryReadItem()
    {
        try
        {
            while (_scanner.TryReadItem(out var text))
            {
                if (TryDeserialize(text.Span))
                {
                    return HasItem = true;
                }
            }

            return false;
        }
        catch (JsonException e) when (!_call.IsInCallerCode)
        {
            var type = _response.Content.Headers.ContentType?.MediaType ?? "no content type";
            throw CreateUnexpected([], $"the body ({type}) is not the expected JSON.", e);
        }
    }

    // An item that does not match is dropped if there were too many before it, as in a list that is read at once.
    private bool TryDeserialize(ReadOnlySpan<byte> text)
    {
        if (_received == 0)
        {
            FirstDigest = PageDigest.Compute(text);
        }

        if (_lastItem is not null)
        {
            _lastItem.ResetWrittenCount();
            _lastItem.Write(text);
        }

        var path = string.Create(CultureInfo.InvariantCulture, $"{_location.JsonPath}[{_received++}]");
        var json = new ApiJsonReader(text, path: path, context: _context);
        _context.Budget!.Start(text.Length);
        try
        {
            if (!json.TryReadItem(_item, out _current))
            {
                throw CreateUnexpected(text, json.DescribeMismatch().ToString());
            }
        }
        catch (MemoryLimitException e)
        {
            throw CreateUnexpected(text, e.Message, e);
        }
        catch (SchemaMismatchException e) when (!_call.IsInCallerCode)
        {
            throw _call.Mismatched(_response, text, e.Mismatch);
        }

        return !json.IsItemDropped;
    }

    private ApiUnexpectedResponseException CreateUnexpected(ReadOnlySpan<byte> body, string reason, Exception? innerException = null) =>
        new(_call.Fail(_response, body, ResponseMessages.None, reason), innerException);
}
