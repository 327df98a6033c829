using System.Buffers;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>A body of one JSON text per item. The items are enumerated while they are sent, and therefore once.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items.</param>
/// <param name="codec">The codec of the items.</param>
/// <param name="contentType">The media type, which determines how the texts are separated.</param>
internal sealed class ItemsBody<T>(IAsyncEnumerable<T> items, JsonCodec<T> codec, string contentType) : RequestBody
{
    private const byte RecordSeparator = 0x1E;

    // RFC 7464: each text of a sequence begins with a separator, so that a text that is cut off does not spoil the next one.
    private readonly bool _isSequence = contentType.EndsWith("json-seq", StringComparison.OrdinalIgnoreCase);
    private bool _wasRead;

    public override bool IsStreamed => true;

    public override bool CanSend => !_wasRead;

    public override HttpContent CreateContent(TimeLimit limit) =>
        new UploadContent(WriteAsync, limit, progress: null, fileLength: null, length: null)
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) },
        };

    private Task WriteAsync(UploadWriter output)
    {
        _wasRead = true;
        return output.WriteAsync(items, Serialize);
    }

    private ReadOnlyMemory<byte> Serialize(T item)
    {
        var output = new ArrayBufferWriter<byte>();
        if (_isSequence)
        {
            output.Write([RecordSeparator]);
        }

        JsonBytes.WriteItem(output, item, codec);
        output.Write("\n"u8);
        return output.WrittenMemory;
    }
}
