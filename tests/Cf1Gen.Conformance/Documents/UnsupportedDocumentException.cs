namespace Cf1Gen.Conformance.Documents;

/// <summary>The tool cannot judge an operation, because of something in the document.</summary>
/// <param name="reason">What the tool does not support.</param>
public sealed class UnsupportedDocumentException(string reason) : Exception(reason);
