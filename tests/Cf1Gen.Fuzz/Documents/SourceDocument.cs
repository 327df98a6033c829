using System.Text.Json.Nodes;

namespace Cf1Gen.Fuzz.Documents;

/// <summary>A document that mutants are made of.</summary>
/// <param name="Name">Its file, from its folder on.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tree">The content; <see langword="null"/> if it cannot be parsed.</param>
internal sealed record SourceDocument(string Name, string Text, JsonNode? Tree)
{
    public bool IsYaml => !Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
