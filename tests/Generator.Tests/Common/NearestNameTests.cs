using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Tests.Common;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("evnts", "events,requests", "events")]
    [InlineData("REQUEST", "events,requests", "requests")]
    [InlineData("x", "b,a", "a")]
    [InlineData("anything", "", null)]
    public void Find_returns_the_name_with_the_smallest_edit_distance(string name, string names, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, names.Split(',', StringSplitOptions.RemoveEmptyEntries)));
}
