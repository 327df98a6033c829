using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Cf1Gen.Package.Tests.Consumers;

namespace Cf1Gen.Package.Tests;

/// <summary>The package has an assembly for each platform, whose code needs no compilation before the first call.</summary>
public sealed class ReadyToRunTests(PackageFixture package)
{
    private const string Portable = "lib/net10.0/Cf1Gen.dll";

    private static readonly string s_compiled = $"runtimes/{PackageFixture.Platform}/lib/net10.0/Cf1Gen.dll";

    [Fact]
    public void Assembly_of_a_platform_has_native_code_and_the_members_of_the_portable_one()
    {
        using var portable = Open(Portable);
        using var compiled = Open(s_compiled);

        Assert.Equal(0, portable.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.NotEqual(0, compiled.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(Members(portable), Members(compiled));
    }

    [Fact]
    public async Task App_loads_the_assembly_of_its_platform_and_compiles_fewer_methods()
    {
        var app = package.Consumer("Start").With("Program.cs", """
            using Cf1Gen.CloudforceOne;

            var client = new CloudforceOneClient(new() { AccountId = "0123456789abcdef0123456789abcdef" });
            Console.WriteLine(client.GetType().BaseType!.Assembly.Location);
            Console.WriteLine(System.Runtime.JitInfo.GetCompiledMethodCount());
            """);

        (await app.BuildAsync()).MustBeClean();
        var compiled = Lines(await app.RunAsync());
        await File.WriteAllBytesAsync(compiled[0], [.. Read(Portable)]);
        var portable = Lines(await app.RunAsync());

        Assert.EndsWith(s_compiled.Replace('/', Path.DirectorySeparatorChar), compiled[0], StringComparison.Ordinal);
        Assert.Equal(compiled[0], portable[0]);
        Assert.True(Number(compiled[1]) < Number(portable[1]), $"{compiled[1]} methods, {portable[1]} with the portable assembly");
    }

    private static string[] Lines(CommandResult run) => run.MustSucceed().Output.Trim().Split('\n', StringSplitOptions.TrimEntries);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<string> Members(PEReader assembly)
    {
        var reader = assembly.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions.Select(reader.GetTypeDefinition).SelectMany(type => type.GetMethods()
                .Select(reader.GetMethodDefinition)
                .Select(method => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}.{reader.GetString(method.Name)}")),
        ];
    }

    private PEReader Open(string path) => new(Read(path));

    private ImmutableArray<byte> Read(string path)
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        using var bytes = new MemoryStream();
        using var assembly = archive.GetEntry(path)!.Open();
        assembly.CopyTo(bytes);
        return ImmutableArray.Create(bytes.ToArray());
    }
}
