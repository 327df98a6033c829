using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Tests.Reading;

public class GlobsTests
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
    public void A_path_is_included_when_a_glob_lets_it_in_and_none_takes_it_out(string globs, string path, bool included) =>
        Assert.Equal(included, new GlobList(globs).Include(path));
}
