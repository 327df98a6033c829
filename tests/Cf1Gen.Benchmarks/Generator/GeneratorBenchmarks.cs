using System.Reflection;
using BenchmarkDotNet.Attributes;
using Cf1Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>Measures the cost of the generator in a build and in an editor, for the bundled document.</summary>
public class GeneratorBenchmarks
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12);

    private readonly CSharpCompilation _project = Project("class Edited { void Method() { } }");
    private readonly CSharpCompilation _editedProject = Project("class Edited { int Method() => 1; }");
    private readonly AdditionalText _document;
    private readonly AdditionalText _editedDocument;
    private readonly GeneratorDriver _warm;

    /// <summary>Reads the document and runs once.</summary>
    public GeneratorBenchmarks()
    {
        var path = typeof(GeneratorBenchmarks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "BundledDocument").Value!;
        var text = File.ReadAllText(path);
        var editedText = text.Replace("\"The name of the file.\"", "\"What the file is called.\"", StringComparison.Ordinal);
        if (editedText == text)
        {
            throw new InvalidDataException("The document has no such description.");
        }

        _document = new DocumentFile(path, text);
        _editedDocument = new DocumentFile(path, editedText);
        _warm = NewDriver().RunGenerators(_project);
        if (_warm.GetRunResult() is not { GeneratedTrees.Length: > 0, Diagnostics.IsEmpty: true })
        {
            throw new InvalidDataException("The document does not generate.");
        }
    }

    /// <summary>The first run in a project, in a process that has run before.</summary>
    [Benchmark(Baseline = true)]
    public object First() => NewDriver().RunGenerators(_project);

    /// <summary>The run after an edit of C#: a keystroke.</summary>
    [Benchmark]
    public object AfterCodeEdit() => _warm.RunGenerators(_editedProject);

    /// <summary>The run after one description of the document has changed.</summary>
    [Benchmark]
    public object AfterDescriptionEdit() => _warm.ReplaceAdditionalText(_document, _editedDocument).RunGenerators(_project);

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new Cf1Generator().AsSourceGenerator()], [_document], s_language, new ProjectOptions(_document, new DocumentOptions()));

    // The generator ignores the code; references would only cost the compiler.
    private static CSharpCompilation Project(string code) =>
        CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(code, s_language)]);
}
