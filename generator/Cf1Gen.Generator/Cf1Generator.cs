using System;
using System.Linq;
using System.Text;
using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Reading.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator;

/// <summary>Generates clients from the OpenAPI documents of a project.</summary>
/// <remarks>
/// The generator reads additional files, build settings and the names of types in references, never the code of the project, so that
/// editing C# does not run it again.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class Cf1Generator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellationToken) => SettingsReader.Read(pair.Left, pair.Right, cancellationToken) is { } settings
                ? DocumentInput.Create(pair.Left.Path, pair.Left.GetText(cancellationToken)?.ToString(), settings)
                : null)
            .Where(document => document is not null)
            .Select((document, _) => document!)
            .WithTrackingName(TrackingNames.Documents)
            .Collect()
            .SelectMany((all, _) => HintNamePrefixes.Assign(all));

        var libraries = context.MetadataReferencesProvider.Select(ReferencedLibrary.Read)
            .Where(library => library is not null)
            .Select((library, _) => library!)
            .Collect();
        documents = documents.Combine(libraries)
            .Select((pair, _) => ReferencedClientStep.Run(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.ReferencedClients);
        context.RegisterSourceOutput(
            documents.Where(document => document.LibraryWithClient is not null && !document.Settings.IsDefault),
            (output, document) => output.ReportDiagnostic(ReferencedClientStep.Describe(document).ToDiagnostic()));

        var projectFiles = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => SettingsReader.IsProjectFile(pair.Left, pair.Right))
            .SelectMany((pair, cancellationToken) =>
                ProjectFileChecker.Check(pair.Left.Path, pair.Left.GetText(cancellationToken)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.ProjectFiles);
        context.RegisterSourceOutput(projectFiles, (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => new ProjectFile(
                pair.Left,
                SettingsReader.ReadOverlaysOfPart(pair.Left, pair.Right),
                SettingsReader.ReadErrataName(pair.Left, pair.Right)))
            .Collect();
        var complete = documents.Where(document => document.LibraryWithClient is null).Combine(files)
            .Select((pair, cancellationToken) => ReferencedFilesStep.Run(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ReferencedFiles);

        var models = complete.Select(ModelStep.Run).WithTrackingName(TrackingNames.Models);

        var conflicts = models.Select((model, _) => DeclaredTypes.Of(model))
            .Where(types => types is not null)
            .Select((types, _) => types!)
            .Collect()
            .Select((all, _) => NamespaceStep.Run(all))
            .WithTrackingName(TrackingNames.Namespaces);
        context.RegisterSourceOutput(
            conflicts.SelectMany((all, _) => all),
            (output, conflict) => output.ReportDiagnostic(NamespaceStep.Describe(conflict).ToDiagnostic()));

        var diagnostics = models.SelectMany((model, _) => model.Diagnostics).WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        var resources = models.SelectMany((model, _) => model.Resources)
            .Combine(conflicts)
            .Where(pair => NamespaceStep.IsGenerated(pair.Left.DocumentPath, pair.Right))
            .Select((pair, _) => pair.Left)
            .WithTrackingName(TrackingNames.Resources);
        context.RegisterSourceOutput(resources, Emit);
    }

    private static void Emit(SourceProductionContext output, ResourceModel resource)
    {
        try
        {
            foreach (var file in SourceFiles.Emit(resource).ToList())
            {
                output.AddSource(file.Key, SourceText.From(file.Value, Encoding.UTF8));
            }
        }
#pragma warning disable CA1031 // An exception would discard the files of every other resource and be reported as a warning only.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var start = Location.Create(resource.DocumentPath, default, default);
            output.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InternalError,
                start,
                "the code of " + resource.Client.Name,
                exception.ToString()));
        }
    }
}
