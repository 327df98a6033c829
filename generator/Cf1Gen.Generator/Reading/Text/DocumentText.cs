using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>The text of a file, equal by value so that pipeline steps can be cached, which a <c>SourceText</c> is not.</summary>
/// <param name="Path">The path that diagnostics show.</param>
/// <param name="Text">The text.</param>
internal sealed record DocumentText(string Path, string Text)
{
    /// <summary>Gets the overlays that change the document, in their order.</summary>
    public EquatableArray<DocumentText> Overlays { get; init; }

    /// <summary>
    /// Gets a value indicating whether the text is an overlay of the package, whose actions need not concern the document.
    /// </summary>
    public bool IsErrata { get; init; }
}
