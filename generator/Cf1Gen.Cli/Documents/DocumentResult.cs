using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Documents;

/// <summary>A document, what the generator has found in it, and the client that it generates.</summary>
/// <param name="Input">The texts of the document and of the files that it uses, and its settings.</param>
/// <param name="Model">The model of the client.</param>
/// <param name="Diagnostics">The diagnostics, in the order of their positions in the document and then in other files.</param>
/// <param name="Files">The files of the document by their full paths.</param>
internal sealed record DocumentResult(
    DocumentInput Input, ApiModel Model, IReadOnlyList<ReportedDiagnostic> Diagnostics, IReadOnlyDictionary<string, AdditionalText> Files)
{
    /// <summary>Gets the full path of the document.</summary>
    public string Path => Input.Path;

    /// <summary>Gets the settings of the document, with the defaults of those that are not specified.</summary>
    public Settings Settings => Input.Settings;

    /// <summary>
    /// Gets a value indicating whether the file is a document with valid overlays and settings. Otherwise, the client has no operations.
    /// </summary>
    public bool IsReadable => !Diagnostics.Any(diagnostic => diagnostic.IsFatal);

    /// <summary>Returns the contents of the generated files by file name, in the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Generate() => new SortedDictionary<string, string>(
        Model.Resources.SelectMany(SourceFiles.Emit).ToDictionary(file => file.Key, file => file.Value), StringComparer.Ordinal);
}
