using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Tests.OpenApi.Operations;

public sealed class HttpMethodsTests
{
    [Theory]
    [InlineData("get", "GET", true)]
    [InlineData("Query", "QUERY", true)]
    [InlineData("PATCH", "PATCH", true)]
    [InlineData("purge", "purge", false)]
    [InlineData("COPY", "COPY", false)]
    public void Normalize_converts_only_known_methods_to_uppercase(string method, string expected, bool isKnown)
    {
        Assert.Equal(expected, HttpMethods.Normalize(method));
        Assert.Equal(isKnown, HttpMethods.IsKnown(expected));
    }
}
