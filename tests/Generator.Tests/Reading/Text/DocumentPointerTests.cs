using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Tests.Reading.Text;

public sealed class DocumentPointerTests
{
    [Theory]
    [InlineData("#")]
    [InlineData("#/paths", "paths")]
    [InlineData("#/paths/~1a~1{b}/get", "paths", "/a/{b}", "get")]
    [InlineData("#/a~0b/~01", "a~b", "~1")]
    [InlineData("#/a//b", "a", "", "b")]
    [InlineData("#/a b/ü/%41", "a b", "ü", "%41")]
    public void Pointer_consists_of_escaped_segments(string expected, params string[] segments)
    {
        Assert.Equal(expected, DocumentPointer.FromSegments(segments));
        Assert.Equal(segments, DocumentPointer.Segments(expected));
    }

    [Theory]
    [InlineData("#/")]
    [InlineData("/")]
    [InlineData("")]
    public void Other_forms_of_the_root_are_accepted(string expected) => Assert.Empty(DocumentPointer.Segments(expected));

    [Fact]
    public void Ancestors_are_enumerated_from_the_inside_out() =>
        Assert.Equal(["#/a/~1b/0", "#/a/~1b", "#/a", "#"], DocumentPointer.SelfAndAncestors("#/a/~1b/0"));
}
