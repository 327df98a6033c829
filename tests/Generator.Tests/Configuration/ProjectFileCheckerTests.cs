using System.Xml.Linq;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Generator.Tests.Configuration;

public sealed class ProjectFileCheckerTests
{
    [Theory]
    [InlineData("ClientNam", "ClientName")]
    [InlineData("Client", "ClientName")]
    [InlineData("NameSpaces", "Namespace")]
    [InlineData("IncludePath", "IncludePaths")]
    [InlineData("IncludeOperation", "IncludeOperations")]
    [InlineData("ExludeTags", "ExcludeTags")]
    [InlineData("Acessibility", "Accessibility")]
    [InlineData("rootpaths", "RootPath")]
    public void A_misspelt_name_is_reported_with_the_nearest(string name, string nearest)
    {
        var found = Assert.Single(Check($"<Project>\n<ItemGroup>\n    <Cf1Spec Include='a.json' {name}='x' />\n</ItemGroup></Project>"));
        var start = found.Location.GetLineSpan().StartLinePosition;
        Assert.Equal([name, nearest], found.Arguments);
        Assert.Equal((2, 30), (start.Line, start.Character));

        var child = Assert.Single(Check($"<Project><cf1spec Update=\"a.json\" Part=\"true\">\n<{name}>x</{name}></cf1spec></Project>"));
        Assert.Equal([name, nearest], child.Arguments);
        Assert.Equal(1, child.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("""<Cf1Spec Include="a.json" NameSpace="A" clientname="B" Condition="true" Visible="false" Label="C" />""")]
    [InlineData("""<Cf1Spec Include="a.json" Owner="A" Comment="B" Title="C" />""")]
    [InlineData("""<AdditionalFiles Include="a.json" ClientNam="A" />""")]
    [InlineData("""<Cf1Spec Include="a.json" /><Compile Include="a.cs"><ClientNam>A</ClientNam></Compile>""")]
    [InlineData("""<Cf1Spec Include="a.json"><Strict>true</Strict></Cf1Spec><ClientNam>A</ClientNam>""")]
    [InlineData("""<Cf1Spec Include="a.json" ClientNam=""")]
    public void Other_names_and_other_items_are_not(string items) => Assert.Empty(Check($"<Project>{items}</Project>"));

    [Fact]
    public void The_known_names_are_those_that_the_package_declares()
    {
        var properties = XDocument.Load(Repository.PathOf("runtime/Cf1Gen/build/Cf1Gen.props"));
        var declared = properties.Descendants("ItemDefinitionGroup").Elements("Cf1Spec").Elements()
            .Select(element => element.Name.LocalName);

        Assert.Equal(declared.Where(name => name != "IsDefault"), ProjectFileChecker.Metadata);
    }

    private static List<Generator.Diagnostics.DiagnosticInfo> Check(string text) => [.. ProjectFileChecker.Check("App.csproj", text)];
}
