using Cf1Gen.Generator.CSharp.Text;

namespace Cf1Gen.Generator.Tests.CSharp;

internal static class ExpectedCode
{
    /// <summary>
    /// Compares emitted code with a raw literal, whose line breaks are those of the checkout and in which <c>[GeneratedCode</c> represents
    /// the attribute with the current version.
    /// </summary>
    public static void AssertCode(string expected, Code actual) => Assert.Equal(
        expected.ReplaceLineEndings("\n").Replace("[GeneratedCode", "[" + SourceFile.GeneratedCode, StringComparison.Ordinal),
        actual.ToString());
}
