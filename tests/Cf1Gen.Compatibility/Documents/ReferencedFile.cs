namespace Cf1Gen.Compatibility.Documents;

/// <summary>A file that a document can refer to.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The text.</param>
public sealed record ReferencedFile(string Path, string Text);
