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

/// <summary>
/// Turns the OpenAPI documents of a project into clients. It looks at additional files and build settings alone, never at
/// the project's code: so an edit of C# costs nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class Cf1Generator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellationToken) => SettingsReader.Read(pair.Left, pair.Right) is { } settings
                ? Document(pair.Left.Path, pair.Left.GetText(cancellationToken)?.ToString(), settings)
                : null)
            .Where(document => document is not null)
            .Select((document, _) => document!)
            .WithTrackingName(TrackingNames.Documents)
            .Collect()
            .SelectMany((all, _) => HintNamePrefixes.Distinguish(all));

        var files = context.AdditionalTextsProvider.Where(file => FileNames.IsCandidate(file.Path)).Collect();
        var complete = documents.Combine(files)
            .Select((pair, cancellationToken) => ReferencedFilesStep.Run(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Parts);

        var models = complete.Select(ModelStep.Run).WithTrackingName(TrackingNames.Models);

        var moves = models.Select((model, _) => DeclaredTypes.Of(model))
            .Where(types => types is not null)
            .Select((types, _) => types!)
            .Collect()
            .Select((all, _) => NamespaceStep.Run(all))
            .WithTrackingName(TrackingNames.Namespaces);
        context.RegisterSourceOutput(
            moves.SelectMany((all, _) => all),
            (output, move) => output.ReportDiagnostic(NamespaceStep.Describe(move).ToDiagnostic()));

        var diagnostics = models.SelectMany((model, _) => model.DiagnosticBag).WithTrackingName(TrackingNames.DiagnosticBag);
        context.RegisterSourceOutput(diagnostics, (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        var resources = models.SelectMany((model, _) => model.Resources)
            .Combine(moves)
            .Select((pair, _) => NamespaceStep.Place(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Resources);
        context.RegisterSourceOutput(resources, Print);
    }

    private static DocumentInput Document(string path, string? text, Settings settings) =>
        new(path, text, settings) { Names = FileNames.In(text ?? "").ToEquatableArray() };

    private static void Print(SourceProductionContext output, ResourceModel resource)
    {
        try
        {
            foreach (var file in SourceFiles.Of(resource).ToList())
            {
                output.AddSource(file.Key, SourceText.From(file.Value, Encoding.UTF8));
            }
        }
#pragma warning disable CA1031 // An exception would take the files of every other resource along, and be a mere warning.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var start = Location.Create(resource.DocumentPath, default, default);
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.InternalError, start, "the printing of " + resource.Client.Name, exception.ToString()));
        }
    }
}
