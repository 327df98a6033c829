using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>One file on its way from text to nodes: JSON or YAML, and where in it everything stands.</summary>
internal sealed class DocumentParser
{
    private readonly DocumentText _text;
    private readonly DocumentFormat _format;
    private readonly SourcePositions _yamlPositions = new();

    public DocumentParser(DocumentText text, CancellationToken cancellationToken)
    {
        // The compiler has taken a byte order mark off already. If there is one, it is a second one.
        _text = text with { Text = text.Text.TrimStart('\uFEFF') };
        _format = SpecFormats.Of(_text);
        Places = new NodeLocations(_text, () => _format == DocumentFormat.Json ? JsonPositions.Scan(_text.Text, cancellationToken) : _yamlPositions);
    }

    public NodeLocations Places { get; }

    /// <exception cref="DocumentSyntaxException">The text is empty, or is neither JSON nor YAML, or is too deep or too large.</exception>
    public JsonNode? Parse(DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(_text.Text))
        {
            throw new DocumentSyntaxException(Descriptors.NotOpenApi, default, "the file is empty");
        }

        return _format == DocumentFormat.Json
            ? JsonNodeReader.Read(_text, Places, diagnostics, cancellationToken)
            : YamlNodeReader.Read(_text, _yamlPositions, Places, diagnostics, cancellationToken);
    }
}
