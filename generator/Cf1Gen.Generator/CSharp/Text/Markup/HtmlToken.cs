namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>A text or a tag of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text without character references, or the name of the element in lower case.</param>
/// <param name="Source">The text of the token in the HTML.</param>
/// <param name="Target">The address of a link, or the text in place of an image.</param>
internal sealed record HtmlToken(HtmlTokenKind Kind, string Text, string Source, string? Target = null);
