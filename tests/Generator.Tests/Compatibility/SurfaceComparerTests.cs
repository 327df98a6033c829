using Cf1Gen.Compatibility.Consumers;
using Cf1Gen.Compatibility.Surface;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Compatibility;

public sealed class SurfaceComparerTests
{
    private const string Members = """
        public C() { }
        public required string Name { get; init; }
        public int Count { get; set; }
        public const string Red = "red";
        public static C Blue => null!;
        public virtual string? Get(string id, int size = 1, System.Threading.CancellationToken token = default) => null;
        public static implicit operator string(C value) => "";
        """;

    public static TheoryData<string, string> CompatibleEdits => new()
    {
        { "public int Count", "public string? Added { get; set; } public int Count" },
        { "public const", "public const string Amber = \"amber\"; public const" },
        { "public virtual", "public virtual void Other() { } public virtual" },
        { "public required string Name { get; init; }", "public string Name { get; init; } = \"\";" },
        { "string id,", "string? id," },
        { "public C() { }", "public C() { } public C(int count) { }" },
        { "public int Count", "internal int Hidden { get; set; } public int Count" },
    };

    public static TheoryData<string, string, string> BreakingEdits => new()
    {
        { "public const string Red = \"red\";", "", "Red" },
        { "\"red\"", "\"RED\"", "Red" },
        { "int Count", "long Count", "Count" },
        { "int Count", "required int Count", "Count" },
        { "{ get; set; }", "{ get; init; }", "Count" },
        { "int Count { get; set; }", "int Count { get; }", "Count" },
        { "public int Count", "public required int Added { get; set; } public int Count", "Added" },
        { "string? Get", "string Get", "Get" },
        { "virtual string? Get(", "virtual string? Fetch(", "Get" },
        { "string id,", "string key,", "Get" },
        { "string id,", "string id, string? query = null,", "Get" },
        { "int size = 1", "int size", "Get" },
        { "token = default)", "token = default, string? query = null)", "overridden" },
        { "public virtual", "public", "overridden" },
        { "static C Blue", "C Blue", "Blue" },
        { "public C() { }", "protected C() { }", "construct" },
        { "public static implicit operator string(C value) => \"\";", "", "op_Implicit" },
    };

    [Fact]
    public void Equal_surfaces_have_no_breaks() => Assert.Empty(Compare(Class(Members), Class(Members)));

    [Theory]
    [MemberData(nameof(CompatibleEdits))]
    public void Addition_is_not_a_break(string old, string edited)
    {
        var after = Class(Edit(old, edited));

        Assert.Empty(Compare(Class(Members), after));
        Assert.Empty(Errors(Class(Members), after));
    }

    [Theory]
    [MemberData(nameof(BreakingEdits))]
    public void Loss_is_a_break_that_names_the_member(string old, string edited, string expected) =>
        Assert.Contains(Compare(Class(Members), Class(Edit(old, edited))), text => text.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("public sealed class D { }", "", "does not exist")]
    [InlineData("public sealed class D { }", "public struct D { }", "is a Struct")]
    [InlineData("public class D { }", "public sealed class D { }", "derive from the type")]
    [InlineData("public class B { } public class D : B { }", "public class B { } public class D { }", "derive from A.B")]
    [InlineData("public enum D { X }", "public enum D { Y }", "X")]
    [InlineData("public abstract class D { }", "public abstract class D { public abstract void M(); }", "implement")]
    public void Loss_of_a_type_is_a_break(string before, string after, string expected) =>
        Assert.Contains(Compare(before, after), text => text.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("int Count { get; set; }", "int? Count { get; set; }")]
    [InlineData("string Count { get; set; }", "string? Count { get; set; }")]
    [InlineData("string? Count { get; set; }", "Cf1Gen.Optional<string?> Count { get; set; }")]
    public void Property_that_is_only_written_can_accept_more(string before, string after) =>
        Assert.Empty(Compare($$"""public class D { public {{before}} }""", $$"""public class D { public {{after}} }"""));

    [Theory]
    [InlineData("string? Count { get; set; }", "string Count { get; set; }")]
    [InlineData("Cf1Gen.Optional<string?> Count { get; set; }", "string? Count { get; set; }")]
    public void Property_that_is_only_written_cannot_accept_less(string before, string after) =>
        Assert.NotEmpty(Compare($$"""public class D { public {{before}} }""", $$"""public class D { public {{after}} }"""));

    [Fact]
    public void Property_of_a_result_cannot_become_nullable()
    {
        const string client = "public class E(Cf1Gen.Runtime.ApiConnection c) : Cf1Gen.ApiClient(c) { public D Get() => null!; }";

        Assert.Contains(
            Compare($$"""{{client}} public class D { public int Count { get; init; } }""",
                $$"""{{client}} public class D { public int? Count { get; init; } }"""),
            text => text.Contains("int? Count", StringComparison.Ordinal));
    }

    [Fact]
    public void Consumer_detects_calls_that_an_overload_renders_ambiguous()
    {
        const string before = "public class D { public void M(string? a = null, int b = 0) { } }";
        const string after = "public class D { public void M(string? a = null, int b = 0) { } public void M(int b = 0, string? a = null) { } }";

        Assert.Empty(Compare(before, after));
        Assert.Contains(Errors(before, after), text => text.StartsWith("CS0121", StringComparison.Ordinal));
    }

    [Fact]
    public void Consumer_detects_a_name_that_a_type_renders_ambiguous()
    {
        const string before = "public class D { public System.IO.Stream M() => null!; }";

        Assert.Contains(Errors(before, before + " public class Stream { }"), text => text.StartsWith("CS0104", StringComparison.Ordinal));
    }

    private static string Edit(string old, string edited)
    {
        Assert.Contains(old, Members, StringComparison.Ordinal);
        return Members.Replace(old, edited, StringComparison.Ordinal);
    }

    private static string Class(string members) => $$"""public class C { {{members}} }""";

    private static IReadOnlyList<string> Compare(string before, string after) =>
        SurfaceComparer.Compare(PublicSurface.Of(Compile(before)), PublicSurface.Of(Compile(after)));

    private static IReadOnlyList<string> Errors(string before, string after)
    {
        var program = ConsumerProgram.Of(Compile(before));
        Assert.NotNull(program);
        return program.ErrorsWith(Compile(after));
    }

    private static Microsoft.CodeAnalysis.Compilation Compile(string types)
    {
        var compilation = ConsumerProject.Create($$"""namespace A { {{types}} }""");
        Assert.DoesNotContain(compilation.GetDiagnostics(), found => found.Id.StartsWith("CS0", StringComparison.Ordinal));
        return compilation;
    }
}
