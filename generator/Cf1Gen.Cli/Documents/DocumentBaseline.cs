using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Cli.Documents;

/// <summary>Builds the baselines of documents.</summary>
internal static class DocumentBaseline
{
    /// <summary>
    /// Returns what the client of a document offers, with the names of the baseline in its settings; <see langword="null"/> if the document
    /// cannot be read.
    /// </summary>
    /// <param name="input">The document, with the files that it uses.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static Baseline? Build(DocumentInput input, CancellationToken cancellationToken)
    {
        // The diagnostics are those of the client, which have been reported.
        var diagnostics = new DiagnosticBag();
        var text = new DocumentText(input.Path, input.Text!) { Overlays = input.Overlays };
        if (DocumentReader.Read(text, input.ReferencedFiles, diagnostics, cancellationToken) is not { } document)
        {
            return null;
        }

        var pinned = input.Baseline is { } file ? BaselineReader.Read(file, diagnostics, cancellationToken) : null;
        var built = ApiModelBuilder.Build(
            document, input.Settings, diagnostics, cancellationToken, pinned: pinned is null ? null : BaselineNames.Of(pinned.Baseline));
        return BaselineBuilder.Build(built, document.Document.Info?.Title, document.Document.Info?.Version);
    }
}
