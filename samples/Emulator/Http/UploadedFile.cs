using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Cf1Gen.Emulation.Http;

/// <summary>The file of a multipart body.</summary>
/// <param name="FileName">The file name without directories.</param>
/// <param name="Bytes">The content of the file.</param>
internal sealed record UploadedFile(string FileName, byte[] Bytes)
{
    /// <summary>Reads the body, which must consist of one part named <paramref name="name"/>.</summary>
    public static async Task<UploadedFile> ReadAsync(HttpRequest request, string name)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
        var reader = new MultipartReader(Boundary(request), request.Body);
        UploadedFile? file = null;

        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            if (file is not null || disposition?.Name != name || disposition.FileName.Length == 0)
            {
                throw Invalid(name);
            }

            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes, cancellationToken);
            file = new UploadedFile(FileNameOf(disposition), bytes.ToArray());
        }

        return file ?? throw Invalid(name);
    }

    private static string Boundary(HttpRequest request)
    {
        bool isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == "multipart/form-data";
        return isForm && HeaderUtilities.RemoveQuotes(type!.Boundary) is { Length: > 0 } boundary
            ? boundary.ToString()
            : throw ApiProblemException.Invalid("The body must be multipart/form-data.");
    }

    private static string FileNameOf(ContentDispositionHeaderValue disposition)
    {
        // Browsers percent-encode exactly these three characters, because they would break the header.
        string name = HeaderUtilities.RemoveQuotes(disposition.FileName).ToString()
            .Replace("%22", "\"", StringComparison.Ordinal)
            .Replace("%0D", "\r", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal);
        return name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static ApiProblemException Invalid(string name) =>
        ApiProblemException.Invalid(
            [new ApiError(10433, $"The form must consist of one part '{name}' with a file name.", new ErrorSource("/" + name))]);
}
