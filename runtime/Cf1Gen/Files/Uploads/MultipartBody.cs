using System.Net.Http.Headers;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>A <c>multipart/form-data</c> request body. Its files are read while they are sent.</summary>
internal sealed class MultipartBody(IReadOnlyList<MultipartPart> parts, IProgress<TransferProgress>? progress) : RequestBody
{
    private static readonly ReadOnlyMemory<byte> s_lineBreak = "\r\n"u8.ToArray();

    private readonly string _boundary = $"cf1gen-{Guid.NewGuid():N}";
    private bool _wasRead;

    public override bool IsStreamed => true;

    public override bool CanSend => !_wasRead || parts.All(part => part.File is null or { CanReplay: true });

    public override HttpContent CreateContent(TimeLimit limit)
    {
        var files = parts.Select(part => part.File).OfType<UploadFile>().Select(file => file.Length).ToList();
        var fileLength = files.Contains(null) ? null : files.Sum();
        var length = fileLength
            + parts.Sum(part => FormatHeaders(part).Length + part.Value.Length + s_lineBreak.Length)
            + FormatEnd().Length;

        return new UploadContent(WriteAsync, limit, progress, fileLength, length)
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={_boundary}") },
        };
    }

    private async Task WriteAsync(UploadWriter output)
    {
        _wasRead = true;
        foreach (var part in parts)
        {
            await output.WriteAsync(FormatHeaders(part)).ConfigureAwait(false);
            await (part.File is { } file ? output.WriteAsync(file) : output.WriteAsync(part.Value)).ConfigureAwait(false);
            await output.WriteAsync(s_lineBreak).ConfigureAwait(false);
        }

        await output.WriteAsync(FormatEnd()).ConfigureAwait(false);
    }

    private ReadOnlyMemory<byte> FormatHeaders(MultipartPart part)
    {
        var headers = new StringBuilder($"--{_boundary}\r\nContent-Disposition: form-data; name=\"{Escape(part.Name)}\"");
        if (part.File is { IsText: false } file)
        {
            headers.Append("; filename=\"").Append(Escape(file.FileName)).Append('"');
        }

        if (part.ContentType is { } type)
        {
            headers.Append("\r\nContent-Type: ").Append(type);
        }

        foreach (var (name, value) in part.Headers)
        {
            headers.Append("\r\n").Append(name).Append(": ").Append(value);
        }

        return Encoding.UTF8.GetBytes(headers.Append("\r\n\r\n").ToString());
    }

    private ReadOnlyMemory<byte> FormatEnd() => Encoding.UTF8.GetBytes($"--{_boundary}--\r\n");

    // As browsers do: names are UTF-8, and only quotation marks and line breaks are escaped.
    private static string Escape(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
