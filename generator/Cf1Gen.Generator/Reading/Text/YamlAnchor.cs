using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>A value that a YAML anchor names.</summary>
/// <param name="Value">The value.</param>
/// <param name="Size">Its size.</param>
/// <param name="Entry">Its entry in the <see cref="SourcePositions"/>.</param>
internal sealed record YamlAnchor(JsonNode? Value, NodeSize Size, int Entry);
