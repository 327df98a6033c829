using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests;

/// <summary>No name of the consumer's comes before the names that generated code means.</summary>
public sealed class HostileProjectTests
{
    private static readonly string[] s_names =
    [
        "Action", "ApiClient", "ApiConnection", "ApiModel", "ApiRequest", "ArgumentNullException", "CancellationToken", "Code",
        "DateTimeOffset", "Dictionary",
        "Enum", "Equals", "Exception", "GeneratedCode", "GeneratedCodeAttribute", "HttpMethod", "HttpRequestMessage", "IProgress",
        "IReadOnlyDictionary",
        "IReadOnlyList", "Int32", "JsonCodec", "JsonConverter", "JsonConverterAttribute", "JsonElement", "JsonNameTable", "List",
        "Nullable", "Object",
        "Obsolete", "ObsoleteAttribute", "Optional", "AsyncPageable", "Paging", "RequestOptions", "ResponseFormat",
        "SetsRequiredMembersAttribute",
        "String", "StringComparison", "Task", "Type", "UploadFile", "Uri",
    ];

    private static readonly string[] s_namespaces = ["System", "Cf1Gen", "Microsoft", "Json", "Net"];

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Fixture_compiles_next_to_hostile_names(string name) => AssertCompilesNextToHostileNames(Fixture.Read(name));

    [Fact]
    public void Bundled_document_compiles_next_to_hostile_names() => AssertCompilesNextToHostileNames(SpecFile.Bundled);

    private static void AssertCompilesNextToHostileNames(SpecFile[] specs) =>
        GeneratorRun.Beside([.. specs.Select(spec => spec.Namespace!).Distinct().Select(Hostile), Types()], specs).AssertCompiles();

    private static void AssertCompilesNextToHostileNames(SpecFile spec) => AssertCompilesNextToHostileNames([spec]);

    /// <summary>Namespaces inside that of the client, and namespaces and types around it.</summary>
    private static string Hostile(string @namespace)
    {
        var parent = @namespace[..@namespace.LastIndexOf('.')];
        var inside = string.Concat(s_namespaces.Select(name => $"namespace {@namespace}.{name} {{ class Inside; }}\n"));

        // Types in the runtime's own namespace would be the runtime's, not the consumer's.
        return parent == "Cf1Gen"
            ? inside
            : inside + $"namespace {parent}.System {{ class Inside; }}\nnamespace {parent} {{ {Types()} }}\n";
    }

    private static string Types() => string.Concat(s_names.Select(name => $"class {name};\n"));
}
