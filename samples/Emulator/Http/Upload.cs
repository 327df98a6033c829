using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Cf1Gen.Emulation.Http;

/// <summary>The file in a multipart body.</summary>
/// <param name="FileName">Its name, without folders.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Upload(string FileName, byte[] Bytes)
{
    /// <summary>Reads the one part, called <paramref name="name"/>, that the body must have.</summary>
    public static async Task<Upload> ReadAsync(HttpRequest request, string name)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
        var reader = new MultipartReader(Boundary(request), request.Body);
        Upload? upload = null;

        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            if (upload is not null || disposition?.Name != name || disposition.FileName.Length == 0)
            {
                throw Invalid(name);
            }

            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes, cancellationToken);
            upload = new Upload(FileNameOf(disposition), bytes.ToArray());
        }

        return upload ?? throw Invalid(name);
    }

    private static string Boundary(HttpRequest request)
    {
        bool isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == "multipart/form-data";
        return isForm && HeaderUtilities.RemoveQuotes(type!.Boundary) is { Length: > 0 } boundary
            ? boundary.ToString()
            : throw Refusal.Invalid("The body must be multipart/form-data.");
    }

    private static string FileNameOf(ContentDispositionHeaderValue disposition)
    {
        // Browsers write the three characters that would break the header in percent form, and nothing else.
        string name = HeaderUtilities.RemoveQuotes(disposition.FileName).ToString()
            .Replace("%22", "\"", StringComparison.Ordinal)
            .Replace("%0D", "\r", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal);
        return name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static Refusal Invalid(string name) =>
        Refusal.Invalid([new ApiError(10433, $"The form must have one part {name} with a file name, and no other.", new ErrorSource("/" + name))]);
}
