namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>A paragraph of a documentation comment, or another element on lines of its own.</summary>
/// <param name="Paragraph">The markup of the paragraph, without its element; otherwise, <c>null</c>.</param>
/// <param name="Lines">The lines of the other element.</param>
internal readonly record struct DocBlock(string? Paragraph, Code Lines);
