using System.Net.Http.Headers;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>A body of several parts, its files read while they are sent.</summary>
internal sealed class MultipartBody(IReadOnlyList<MultipartPart> parts, IProgress<TransferProgress>? progress) : RequestBody
{
    private static readonly ReadOnlyMemory<byte> s_lineBreak = "\r\n"u8.ToArray();

    private readonly string _boundary = $"cf1gen-{Guid.NewGuid():N}";
    private bool _isRead;

    public override bool IsStreamed => true;

    public override bool CanSend => !_isRead || parts.All(part => part.File is null or { CanReplay: true });

    public override HttpContent CreateContent(AttemptTimer timer)
    {
        var files = parts.Select(part => part.File).OfType<UploadFile>().Select(file => file.Length).ToList();
        var total = files.Contains(null) ? null : files.Sum();
        var length = total + parts.Sum(part => Head(part).Length + part.Value.Length + s_lineBreak.Length) + End().Length;

        return new UploadContent(WriteAsync, timer, progress, total, length)
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={_boundary}") },
        };
    }

    private async Task WriteAsync(UploadWriter output)
    {
        _isRead = true;
        foreach (var part in parts)
        {
            await output.WriteAsync(Head(part)).ConfigureAwait(false);
            await (part.File is { } file ? output.WriteAsync(file) : output.WriteAsync(part.Value)).ConfigureAwait(false);
            await output.WriteAsync(s_lineBreak).ConfigureAwait(false);
        }

        await output.WriteAsync(End()).ConfigureAwait(false);
    }

    private ReadOnlyMemory<byte> Head(MultipartPart part)
    {
        var head = new StringBuilder($"--{_boundary}\r\nContent-Disposition: form-data; name=\"{Quoted(part.Name)}\"");
        if (part.File is { } file)
        {
            head.Append("; filename=\"").Append(Quoted(file.FileName)).Append('"');
        }

        if (part.ContentType is { } type)
        {
            head.Append("\r\nContent-Type: ").Append(type);
        }

        foreach (var (name, value) in part.Headers)
        {
            head.Append("\r\n").Append(name).Append(": ").Append(value);
        }

        return Encoding.UTF8.GetBytes(head.Append("\r\n\r\n").ToString());
    }

    private ReadOnlyMemory<byte> End() => Encoding.UTF8.GetBytes($"--{_boundary}--\r\n");

    // As browsers do it: names are raw UTF-8, and only what would end the quotes or the line is encoded.
    private static string Quoted(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
