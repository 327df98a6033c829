using System.IO.Compression;
using System.Xml.Linq;

namespace Cf1Gen.Package.Tests;

public sealed class PackageContentsTests(PackageFixture package)
{
    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);

        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "README.md",
                "SECURITY.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Cf1Gen.Generator.dll",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "analyzers/dotnet/cs/Microsoft.OpenApi.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/net8.0/Cf1Gen.BeforeCompile.globalconfig",
                "build/net8.0/Cf1Gen.BeforeCompile.targets",
                "build/net8.0/Cf1Gen.props",
                "build/net8.0/Cf1Gen.targets",
                "docs/aspnet-core.md",
                "docs/build.md",
                "docs/changes.md",
                "docs/configuration.md",
                "docs/dependency-injection.md",
                "docs/diagnostics.md",
                "docs/documents.md",
                "docs/errors-and-retries.md",
                "docs/intel.yaml",
                "docs/json.md",
                "docs/names.md",
                "docs/openapi.md",
                "docs/overlays.md",
                "docs/paging.md",
                "docs/scripts.md",
                "docs/telemetry.md",
                "docs/tool.md",
                "docs/upgrade.md",
                "icon.png",
                "lib/net10.0/Cf1Gen.dll",
                "lib/net10.0/Cf1Gen.xml",
                "lib/net8.0/Cf1Gen.dll",
                "lib/net8.0/Cf1Gen.xml",
                $"runtimes/{PackageFixture.Platform}/lib/net10.0/Cf1Gen.dll",
                "spec/README.md",
                "spec/cloudforce-one.json",
                "spec/errata/Cloudflare.yaml",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_for_dependency_injection_holds_these_files_and_no_others()
    {
        using var archive = ZipFile.OpenRead(package.FileOf("Cf1Gen.Extensions.DependencyInjection"));

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "build/Cf1Gen.Extensions.DependencyInjection.props",
                "icon.png",
                "lib/net10.0/Cf1Gen.Extensions.DependencyInjection.dll",
                "lib/net10.0/Cf1Gen.Extensions.DependencyInjection.xml",
                "lib/net8.0/Cf1Gen.Extensions.DependencyInjection.dll",
                "lib/net8.0/Cf1Gen.Extensions.DependencyInjection.xml",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_for_documents_of_ASP_NET_Core_holds_these_files_and_no_others()
    {
        using var archive = ZipFile.OpenRead(package.FileOf("Cf1Gen.AspNetCore.OpenApi"));

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "icon.png",
                "lib/net10.0/Cf1Gen.AspNetCore.OpenApi.dll",
                "lib/net10.0/Cf1Gen.AspNetCore.OpenApi.xml",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_of_the_tool_holds_these_files_and_no_others()
    {
        using var archive = ZipFile.OpenRead(package.FileOf("Cf1Gen.Cli"));

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "tools/net8.0/any/Cf1Gen.Cli.deps.json",
                "tools/net8.0/any/Cf1Gen.Cli.dll",
                "tools/net8.0/any/Cf1Gen.Cli.runtimeconfig.json",
                "tools/net8.0/any/Cf1Gen.Generator.dll",
                "tools/net8.0/any/DiffPlex.dll",
                "tools/net8.0/any/DotnetToolSettings.xml",
                "tools/net8.0/any/Markdig.dll",
                "tools/net8.0/any/Microsoft.CodeAnalysis.CSharp.dll",
                "tools/net8.0/any/Microsoft.CodeAnalysis.dll",
                "tools/net8.0/any/Microsoft.OpenApi.dll",
                "tools/net8.0/any/Spectre.Console.Ansi.dll",
                "tools/net8.0/any/Spectre.Console.dll",
                "tools/net8.0/any/System.CommandLine.dll",
                "tools/net8.0/any/YamlDotNet.dll",
                "tools/net8.0/any/errata/Cloudflare.yaml",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_only_dependency_is_the_logging_abstraction()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        using var nuspec = archive.GetEntry("Cf1Gen.nuspec")!.Open();

        var dependencies = XDocument.Load(nuspec).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")!.Value);

        Assert.Equal(["Microsoft.Extensions.Logging.Abstractions"], dependencies.Distinct());
    }

    private static bool IsOfTheFormat(string name) =>
        name is "_rels/.rels" or "[Content_Types].xml" || name.EndsWith(".nuspec", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);
}
