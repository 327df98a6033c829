using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Parses the text of one file into nodes and records the position of each node.</summary>
internal sealed class DocumentParser
{
    private readonly DocumentText _text;
    private readonly SourcePositions _positions = new();

    /// <summary>Initializes a new instance of the <see cref="DocumentParser"/> class.</summary>
    /// <param name="text">The file.</param>
    public DocumentParser(DocumentText text)
    {
        // The compiler has already removed the byte order mark. Some tools write a second one.
        _text = text with { Text = text.Text.TrimStart('\uFEFF') };
        Locations = new NodeLocations(_text, _positions);
    }

    /// <summary>Gets the locations of the nodes. They are complete once the text has been parsed.</summary>
    public NodeLocations Locations { get; }

    /// <summary>Parses the text.</summary>
    /// <param name="diagnostics">Receives what is unusual about the syntax.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="DocumentSyntaxException">The text is empty, is neither JSON nor YAML, or exceeds a limit.</exception>
    public JsonNode? Parse(DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(_text.Text))
        {
            throw new DocumentSyntaxException(Descriptors.NotOpenApi, default, "the file is empty");
        }

        return DocumentFormatDetector.Detect(_text) == DocumentFormat.Json
            ? JsonNodeReader.Read(_text, _positions, Locations, diagnostics, cancellationToken)
            : YamlNodeReader.Read(_text, _positions, Locations, diagnostics, cancellationToken);
    }
}
