using Cf1Gen.Generator.Reading.Files;

namespace Cf1Gen.Generator.Tests.Reading.Files;

public sealed class FilePathTests
{
    [Theory]
    [InlineData("/src/api.yaml", "parts/pet.yaml", "/src/parts/pet.yaml")]
    [InlineData("/src/api.yaml", "./pet.yaml", "/src/pet.yaml")]
    [InlineData("/src/specs/api.yaml", "../pet.yaml", "/src/pet.yaml")]
    [InlineData("/api.yaml", "../../pet.yaml", "/../../pet.yaml")]
    [InlineData("C:\\src\\api.yaml", "parts\\pet.yaml", "C:/src/parts/pet.yaml")]
    [InlineData("api.yaml", "pet.yaml", "pet.yaml")]
    [InlineData("/src/api.yaml", "/pet.yaml", null)]
    [InlineData("/src/api.yaml", "C:\\pet.yaml", null)]
    [InlineData("/src/api.yaml", "https://host/pet.yaml", null)]
    [InlineData("/src/api.yaml", "", null)]
    public void Relative_path_is_resolved_against_the_file_that_contains_it(string referrer, string reference, string? resolved) =>
        Assert.Equal(resolved, FilePath.Resolve(referrer, reference));

    [Theory]
    [InlineData("a/./b/../c", "a/c")]
    [InlineData("../a", "../a")]
    [InlineData("a//b", "a/b")]
    [InlineData("/a/b", "/a/b")]
    public void Path_is_normalized(string path, string normalized) => Assert.Equal(normalized, FilePath.Normalize(path));
}
