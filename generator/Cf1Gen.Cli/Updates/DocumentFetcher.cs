using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Updates;

/// <summary>Fetches a document from a file or an address.</summary>
/// <param name="context">The current folder.</param>
/// <param name="limits">The limits.</param>
internal sealed class DocumentFetcher(ToolContext context, FetchLimits limits)
{
    /// <summary>Fetches a document. Nothing is written to the disk.</summary>
    /// <param name="source">The file or address.</param>
    /// <param name="document">The file that the document replaces.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="InputException">The source is not a file or an address.</exception>
    /// <exception cref="RefusedDocumentException">The document cannot be fetched, or exceeds a limit.</exception>
    public async Task<FetchedDocument> FetchAsync(string source, string document, CancellationToken cancellationToken)
    {
        if (source.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(source, UriKind.Absolute, out var address))
        {
            return address.Scheme is "http" or "https"
                ? await new HttpFetcher(limits).FetchAsync(address, cancellationToken)
                : throw new InputException($"The scheme '{address.Scheme}' of '--from' is neither https nor http.");
        }

        var path = new DocumentLoader(context).FindFile(source, "document");
        if (path == context.Resolve(document))
        {
            throw new InputException($"The file '{source}' is the document that it would replace.");
        }

        return new FileInfo(path).Length <= limits.Bytes
            ? new FetchedDocument(context.Display(path), await File.ReadAllBytesAsync(path, cancellationToken))
            : throw new RefusedDocumentException(
                $"'{source}' is larger than {limits.Megabytes} MB. Allow more with '--max-size'.");
    }
}
