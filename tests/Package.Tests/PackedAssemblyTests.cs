using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Cf1Gen.Package.Tests;

/// <summary>The packed assemblies are deterministic, name no path of the machine, and contain what a debugger needs.</summary>
public sealed class PackedAssemblyTests(PackageFixture package)
{
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Gets the packed assemblies that this repository builds, and whether they contain the source of every file.</summary>
    public static TheoryData<string, string, bool> OwnAssemblies => new()
    {
        { "Cf1Gen", "analyzers/dotnet/cs/Cf1Gen.Generator.dll", false },
        { "Cf1Gen", "lib/net8.0/Cf1Gen.dll", true },
        { "Cf1Gen", "lib/net10.0/Cf1Gen.dll", true },
        { "Cf1Gen.AspNetCore.OpenApi", "lib/net10.0/Cf1Gen.AspNetCore.OpenApi.dll", true },
        { "Cf1Gen.Extensions.DependencyInjection", "lib/net8.0/Cf1Gen.Extensions.DependencyInjection.dll", true },
        { "Cf1Gen.Extensions.DependencyInjection", "lib/net10.0/Cf1Gen.Extensions.DependencyInjection.dll", true },
    };

    [Theory]
    [MemberData(nameof(OwnAssemblies))]
    public void Assembly_is_deterministic_and_its_symbols_name_files_of_the_repository(string id, string path, bool hasSource)
    {
        using var assembly = new PEReader(Read(id, path));
        var entries = assembly.ReadDebugDirectory();
        using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(
            entries.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        var reader = symbols.GetMetadataReader();
        var documents = reader.Documents.Select(reader.GetDocument).Select(document => reader.GetString(document.Name)).ToList();

        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
        Assert.True(!hasSource || SourcesIn(reader) == documents.Count);
        AssertNoPathOfTheMachine(TextOf(reader));
    }

    [Theory]
    [MemberData(nameof(PackageFixture.Ids), MemberType = typeof(PackageFixture))]
    public void No_assembly_of_a_package_names_a_folder_of_the_machine(string id)
    {
        using var archive = ZipFile.OpenRead(package.FileOf(id));
        var assemblies = archive.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, entry =>
        {
            var bytes = Read(id, entry.FullName).ToArray();
            AssertNoPathOfTheMachine(Encoding.Latin1.GetString(bytes));
            AssertNoPathOfTheMachine(Encoding.Unicode.GetString(bytes));
        });
    }

    /// <summary>Returns the number of documents whose source is embedded.</summary>
    private static int SourcesIn(MetadataReader reader) => reader.Documents.Count(document => reader
        .GetCustomDebugInformation(document)
        .Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == s_embeddedSource));

    /// <summary>Returns the strings and blobs of symbols, without the embedded sources.</summary>
    private static string TextOf(MetadataReader reader)
    {
        var text = new StringBuilder();
        foreach (var handle in reader.CustomDebugInformation)
        {
            var information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) != s_embeddedSource)
            {
                text.AppendLine(Encoding.Latin1.GetString(reader.GetBlobBytes(information.Value)));
            }
        }

        return text.ToString();
    }

    private static void AssertNoPathOfTheMachine(string text)
    {
        string[] folders =
        [
            Repository.Folder,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar,
            Path.Combine(".nuget", "packages") + Path.DirectorySeparatorChar,
        ];
        Assert.All(folders, folder => Assert.DoesNotContain(folder, text, StringComparison.Ordinal));
    }

    private ImmutableArray<byte> Read(string id, string path)
    {
        using var archive = ZipFile.OpenRead(package.FileOf(id));
        using var bytes = new MemoryStream();
        using var assembly = archive.GetEntry(path)!.Open();
        assembly.CopyTo(bytes);
        return ImmutableArray.Create(bytes.ToArray());
    }
}
