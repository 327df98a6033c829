using Cf1Gen.Generator.Reading.Files;

namespace Cf1Gen.Generator.Tests.Reading.Files;

public sealed class FileNameScannerTests
{
    [Theory]
    [InlineData("$ref: 'parts/pet.yaml#/Pet'", "pet.yaml")]
    [InlineData("\"$ref\": \"pet.JSON\"", "pet.JSON")]
    [InlineData("$ref: my%20pets.yml", "pets.yml")]
    [InlineData("[a.json,b.yml]", "a.json", "b.yml")]
    [InlineData("b.json a.json b.json", "a.json", "b.json")]
    [InlineData("pet.txt")]
    [InlineData(".json", ".json")]
    public void File_names_are_found_anywhere_in_a_text(string text, params string[] keys) =>
        Assert.Equal(keys, FileNameScanner.FindKeys(text));

    [Theory]
    [InlineData("/src/my pets.yaml", "pets.yaml")]
    [InlineData("pet.json", "pet.json")]
    public void Key_of_a_path_is_what_the_scanner_finds(string path, string key)
    {
        Assert.Equal(key, FileNameScanner.GetKey(path));
        Assert.Equal([key], FileNameScanner.FindKeys(path));
    }
}
