namespace Cf1Gen.Generator.CSharp.Text.Markup;

internal enum HtmlTokenKind
{
    Text,
    Start,
    End,
}
