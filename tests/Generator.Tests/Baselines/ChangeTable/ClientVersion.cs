using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Cf1Gen.Compatibility.Consumers;
using Cf1Gen.Compatibility.Documents;
using Cf1Gen.Compatibility.Surface;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>The client that is generated from a document. It is compiled once for all rows with the same document.</summary>
internal sealed class ClientVersion
{
    private static readonly ConcurrentDictionary<string, ClientVersion> s_versions = new(StringComparer.Ordinal);

    private readonly JsonObject _tree;
    private readonly Lazy<Compilation> _compilation;
    private readonly Lazy<string> _code;
    private readonly Lazy<Baseline> _baseline;
    private readonly Lazy<ConsumerProgram> _program;
    private readonly Lazy<byte[]> _metadata;
    private readonly Lazy<byte[]> _programAssembly;

    private ClientVersion(JsonObject tree)
    {
        _tree = tree;
        _compilation = new(() => Generation.Run(new SourceDocument("shop.json", Path.GetFullPath("shop.json"), _tree, []), _tree));
        _code = new(() => string.Join(
            "\n",
            Compilation.SyntaxTrees.SelectMany(tree => tree.GetText().Lines)
                .Select(line => line.ToString())
                .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))));
        _baseline = new(() => BaselineOf(_tree));
        _program = new(() => ConsumerProgram.Of(_compilation.Value)
            ?? throw new InvalidOperationException("No program that uses the whole client compiles."));
        _metadata = new(WriteMetadata);
        _programAssembly = new(() => _program.Value.Compile(MetadataReference.CreateFromImage(_metadata.Value)));
    }

    /// <summary>Gets the generated code.</summary>
    public Compilation Compilation => _compilation.Value;

    /// <summary>Gets the baseline of the client.</summary>
    public Baseline Baseline => _baseline.Value;

    /// <summary>Returns the client of a document.</summary>
    public static ClientVersion Of(JsonObject document) =>
        s_versions.GetOrAdd(document.ToJsonString(), (_, tree) => new ClientVersion(tree), document);

    /// <summary>Returns the baseline of the client of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pinned">A baseline whose names are kept, or <see langword="null"/>.</param>
    public static Baseline BaselineOf(JsonObject document, Baseline? pinned = null) =>
        TestBaseline.Of(new SpecFile("shop.json", document.ToJsonString()) { ClientName = "ShopClient" }, pinned);

    /// <summary>Returns why a program that uses this whole client does not compile with another one.</summary>
    public IReadOnlyList<string> SourceBreaks(ClientVersion other) =>
        HasCodeOf(other) ? [] : _program.Value.ErrorsWith(other._compilation.Value);

    /// <summary>
    /// Returns what a program that uses this whole client, and was compiled with it, does not find in the assembly of another one.
    /// </summary>
    public IReadOnlyList<string> BinaryBreaks(ClientVersion other) =>
        HasCodeOf(other) ? [] : MemberReferences.Unresolved(_programAssembly.Value, other._metadata.Value);

    /// <summary>Determines whether two clients differ in comments at most, so that no program has to be compiled.</summary>
    private bool HasCodeOf(ClientVersion other) => _code.Value == other._code.Value;

    private byte[] WriteMetadata()
    {
        using var assembly = new MemoryStream();
        var result = _compilation.Value.Emit(assembly, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        return result.Success ? assembly.ToArray() : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(10)));
    }
}
