using Cf1Gen.Cli.Updates;

namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>The redirects that are followed.</summary>
public sealed class RedirectRulesTests
{
    [Theory]
    [InlineData("https://a.example/x/y.json", "https://b.example/z.json", "https://b.example/z.json")]
    [InlineData("https://a.example/x/y.json", "z.json", "https://a.example/x/z.json")]
    [InlineData("https://a.example/x/y.json", "//b.example/z.json", "https://b.example/z.json")]
    [InlineData("http://a.example/y.json", "https://a.example/y.json", "https://a.example/y.json")]
    [InlineData("http://a.example/y.json", "http://b.example/y.json", "http://b.example/y.json")]
    public void Redirect_to_https_or_the_same_scheme_is_followed(string from, string location, string to) =>
        Assert.Equal(new Uri(to), RedirectRules.Follow(new Uri(from), new Uri(location, UriKind.RelativeOrAbsolute)));

    [Theory]
    [InlineData("https://a.example/y.json?key=1", "http://a.example/y.json", "'https://a.example/y.json' redirects from https to http,")]
    [InlineData("https://a.example/y.json", "file:///etc/passwd", "redirects from https to file,")]
    [InlineData("http://a.example/y.json", "ftp://a.example/y.json", "redirects from http to ftp,")]
    [InlineData("https://a.example/y.json", "https://user:word@a.example/", "redirects to an address with credentials,")]
    [InlineData("https://a.example/y.json", null, "redirects without an address.")]
    public void Other_redirects_are_refused(string from, string? location, string message)
    {
        var target = location is null ? null : new Uri(location, UriKind.RelativeOrAbsolute);

        var exception = Assert.Throws<RefusedDocumentException>(() => RedirectRules.Follow(new Uri(from), target));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("key", exception.Message, StringComparison.Ordinal);
    }
}
