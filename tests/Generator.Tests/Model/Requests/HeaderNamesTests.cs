using Cf1Gen.Generator.Model.Requests;

namespace Cf1Gen.Generator.Tests.Model.Requests;

public sealed class HeaderNamesTests
{
    [Theory]
    [InlineData("If-Match", true)]
    [InlineData("X-Api-Key", true)]
    [InlineData("x_odd!name~1", true)]
    [InlineData("Cookie", true)]
    [InlineData("", false)]
    [InlineData("X Key", false)]
    [InlineData("X:Key", false)]
    [InlineData("Ünïcode", false)]
    [InlineData("X-Key\r\nInjected", false)]
    [InlineData("Host", false)]
    [InlineData("connection", false)]
    [InlineData("Transfer-Encoding", false)]
    [InlineData("Upgrade", false)]
    [InlineData("Expect", false)]
    [InlineData("Trailer", false)]
    [InlineData("keep-alive", false)]
    [InlineData("Content-Length", false)]
    [InlineData("content-type", false)]
    [InlineData("Allow", true)]
    [InlineData("Expires", true)]
    [InlineData("Content-Encoding", true)]
    [InlineData("Content-Disposition", true)]
    [InlineData("Content-Checksum", true)]
    public void CanBeSent_rejects_invalid_and_reserved_names(string name, bool expected) =>
        Assert.Equal(expected, HeaderNames.CanBeSent(name));

    [Theory]
    [InlineData("Content-Language", true)]
    [InlineData("X-Part", true)]
    [InlineData("Content-Disposition", false)]
    [InlineData("Content-Length", false)]
    public void CanBeSentWithPart_rejects_the_header_that_identifies_the_part(string name, bool expected) =>
        Assert.Equal(expected, HeaderNames.CanBeSentWithPart(name));

    [Theory]
    [InlineData("Accept", true)]
    [InlineData("content-type", true)]
    [InlineData("AUTHORIZATION", true)]
    [InlineData("Accept-Language", false)]
    [InlineData("X-Key", false)]
    public void IsIgnored_returns_whether_OpenAPI_ignores_the_parameter(string name, bool expected) =>
        Assert.Equal(expected, HeaderNames.IsIgnored(name));
}
