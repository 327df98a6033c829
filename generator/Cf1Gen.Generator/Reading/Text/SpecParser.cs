using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>One file on its way from text to nodes: JSON or YAML, and where in it everything stands.</summary>
internal sealed class SpecParser
{
    private readonly SpecText _text;
    private readonly SpecFormat _format;
    private readonly SpecPositions _yamlPositions = new();

    public SpecParser(SpecText text, CancellationToken cancellationToken)
    {
        // The compiler has taken a byte order mark off already. If there is one, it is a second one.
        _text = text with { Text = text.Text.TrimStart('\uFEFF') };
        _format = SpecFormats.Of(_text);
        Places = new SpecPlaces(_text, () => _format == SpecFormat.Json ? JsonPositions.Scan(_text.Text, cancellationToken) : _yamlPositions);
    }

    public SpecPlaces Places { get; }

    /// <exception cref="UnreadableException">The text is empty, or is neither JSON nor YAML, or is too deep or too large.</exception>
    public JsonNode? Parse(Problems problems, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(_text.Text))
        {
            throw new UnreadableException(Descriptors.NotOpenApi, default, "the file is empty");
        }

        return _format == SpecFormat.Json
            ? JsonNodeReader.Read(_text, Places, problems, cancellationToken)
            : YamlNodeReader.Read(_text, _yamlPositions, Places, problems, cancellationToken);
    }
}
