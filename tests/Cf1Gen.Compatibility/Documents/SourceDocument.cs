using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Documents;

/// <summary>A document that changes are applied to.</summary>
/// <param name="Name">The path of the file, relative to the folder that was searched.</param>
/// <param name="Path">The full path, with the extension <c>.json</c>.</param>
/// <param name="Tree">The content.</param>
/// <param name="ReferencedFiles">The files that the document can refer to.</param>
public sealed record SourceDocument(string Name, string Path, JsonObject Tree, IReadOnlyList<ReferencedFile> ReferencedFiles);
