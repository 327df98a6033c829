using System.Runtime.Loader;
using Cf1Gen.Generator;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Conformance.Clients;

/// <summary>The client that is generated from a document, compiled and loaded.</summary>
internal sealed class GeneratedCode : IDisposable
{
    public const string Namespace = "Acme.Api";
    public const string ClientName = "ConformanceClient";

    private static readonly CSharpCompilation s_empty = ConsumerProject.CreateTolerant();

    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);

    /// <summary>Generates, compiles and loads.</summary>
    /// <param name="files">The document, and the files that it can refer to.</param>
    /// <exception cref="InvalidOperationException">The generator threw an exception, or the code does not compile.</exception>
    public GeneratedCode(params SpecFile[] files)
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [new Cf1Generator().AsSourceGenerator()], files.Select(file => file.ToAdditionalText()), ConsumerProject.ParseOptions,
                new InMemoryOptionsProvider(files))
            .RunGeneratorsAndUpdateCompilation(s_empty, out var compilation, out _);
        if (driver.GetRunResult().Results.Single().Exception is { } exception)
        {
            throw new InvalidOperationException($"The generator threw an exception: {exception.Message}", exception);
        }

        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        if (!emitted.Success)
        {
            var error = emitted.Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error);
            var line = error.Location.SourceTree?.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
            throw new InvalidOperationException($"The generated code does not compile: {error}: {line}");
        }

        assembly.Position = 0;
        var loaded = _context.LoadFromStream(assembly);
        Client = loaded.GetType($"{Namespace}.{ClientName}");
        Methods = [.. new MethodReader(compilation).Read(loaded)];
    }

    /// <summary>Gets the root client; <see langword="null"/> if nothing is generated.</summary>
    public Type? Client { get; }

    /// <summary>Gets the methods that call operations.</summary>
    public IReadOnlyList<ClientMethod> Methods { get; }

    public void Dispose() => _context.Unload();
}
