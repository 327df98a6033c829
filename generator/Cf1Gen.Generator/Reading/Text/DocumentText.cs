namespace Cf1Gen.Generator.Reading.Text;

/// <summary>
/// The text of a document and the path that its diagnostics carry. This is what travels in the pipeline: it is equal by
/// value, which a SourceText is not.
/// </summary>
internal sealed record DocumentText(string Path, string Text);
