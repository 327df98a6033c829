using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Tests.OpenApi.Operations;

public class GlobListTests
{
    [Theory]
    [InlineData("", "/anything", true)]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/a", "/A", false)]
    [InlineData("/a/*", "/a/b", true)]
    [InlineData("/a/*", "/a/b/c", false)]
    [InlineData("/a/*", "/a", false)]
    [InlineData("/a/**", "/a", true)]
    [InlineData("/a/**", "/a/b/c", true)]
    [InlineData("/a/**", "/ab", false)]
    [InlineData("/**/events/**", "/events", true)]
    [InlineData("/**/events/**", "/a/b/events/c", true)]
    [InlineData("**/events", "/a/b/events", true)]
    [InlineData("/a*/b", "/abc/b", true)]
    [InlineData("/accounts/{account_id}/x.y/**", "/accounts/{account_id}/x.y/z", true)]
    [InlineData("/accounts/{account_id}/x.y/**", "/accounts/{account_id}/x-y/z", false)]
    [InlineData("/a;/b", "/b", true)]
    [InlineData(" /a | /b ", "/b", true)]
    [InlineData("!/a", "/b", true)]
    [InlineData("!/a", "/a", false)]
    [InlineData("/a/**;!/a/secret/**", "/a/open", true)]
    [InlineData("/a/**;!/a/secret/**", "/a/secret/one", false)]
    [InlineData("! /a ; /a", "/a", false)]
    public void Includes_returns_whether_a_glob_includes_the_path_and_none_excludes_it(string globs, string path, bool included) =>
        Assert.Equal(included, new GlobList(globs).Includes(path));
}
