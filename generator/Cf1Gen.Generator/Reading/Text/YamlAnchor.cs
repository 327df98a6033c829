using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>What an anchor of a YAML file stands for: the value, its size, and where its positions are.</summary>
internal sealed record YamlAnchor(JsonNode? Value, NodeSize Size, int Entry);
