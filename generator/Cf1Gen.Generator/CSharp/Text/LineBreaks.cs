namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>The characters that end a line, a <c>//</c> or <c>///</c> comment and a string literal in C#.</summary>
internal static class LineBreaks
{
    public static readonly char[] All = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
}
