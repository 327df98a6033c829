using System;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>Builds the model of a document from its text. The object model of the OpenAPI library does not outlive this step.</summary>
internal static class ModelStep
{
    private const string DocumentWithoutOperations = """{ "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": {} }""";

    /// <summary>Builds the model. Every exception except cancellation becomes a diagnostic.</summary>
    public static ApiModel Run(DocumentInput document, CancellationToken cancellationToken) =>
        Run(document, new DiagnosticBag(), cancellationToken);

    /// <summary>Builds the model, with as many diagnostics of each id as a bag keeps.</summary>
    /// <inheritdoc cref="Run(DocumentInput, CancellationToken)"/>
    public static ApiModel Run(DocumentInput document, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var start = StartOf(document);
        try
        {
            var resources = Resources(document, start, diagnostics, cancellationToken);
            return new ApiModel(resources, diagnostics.ToEquatableArray(document.Settings.IsStrict, document.Settings.IsBaselineStrict));
        }
#pragma warning disable CA1031 // An exception would discard the files of every other document and be reported as a warning only.
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            var problem = $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}";
            diagnostics.Report(Descriptors.InternalError, start, "the whole document", problem);
            return new ApiModel(default, diagnostics.ToEquatableArray());
        }
    }

    /// <summary>Reads a document with its overlays, for programs that need more than the model of its client.</summary>
    /// <returns>The document; <see langword="null"/> if it, or a setting, is not valid, which the diagnostics then describe.</returns>
    public static LoadedDocument? Read(DocumentInput document, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        IsValid(document, StartOf(document), diagnostics) ? ReadText(document, diagnostics, cancellationToken) : null;

    private static EquatableArray<ResourceModel> Resources(
        DocumentInput document, Location start, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (!IsValid(document, start, diagnostics))
        {
            return default;
        }

        var loaded = ReadText(document, diagnostics, cancellationToken);
        var resources = loaded is null
            ? ResourcesWithoutOperations(document, cancellationToken)
            : Resources(document, loaded, start, diagnostics, cancellationToken);
        return resources.Select(resource => resource with { DocumentPath = document.Path }).ToEquatableArray();
    }

    private static Location StartOf(DocumentInput document) => Location.Create(document.Path, default, default(LinePositionSpan));

    private static bool IsValid(DocumentInput document, Location start, DiagnosticBag diagnostics)
    {
        if (document.Text is null)
        {
            diagnostics.Report(Descriptors.UnreadableFile, start);
            return false;
        }

        if (!SettingsValidator.Validate(document.Settings, start, diagnostics))
        {
            return false;
        }

        foreach (var overlay in document.UnreadableOverlays)
        {
            var descriptor = overlay.IsErrata ? Descriptors.ErrataNotFound : Descriptors.OverlayNotFound;
            diagnostics.Report(descriptor, start, overlay.Name, overlay.Reason);
        }

        return true;
    }

    private static LoadedDocument? ReadText(DocumentInput document, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var text = new DocumentText(document.Path, document.Text!) { Overlays = document.Overlays };
        return DocumentReader.Read(text, document.ReferencedFiles, diagnostics, cancellationToken);
    }

    private static EquatableArray<ResourceModel> Resources(
        DocumentInput document, LoadedDocument loaded, Location start, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var baseline = BaselineStep.Read(document, start, diagnostics, cancellationToken);
        var pinned = baseline is null ? null : BaselineNames.Of(baseline.Baseline);
        var built = ApiModelBuilder.Build(loaded, document.Settings, diagnostics, cancellationToken, pinned: pinned);
        if (baseline is not null)
        {
            BaselineStep.Report(baseline, built, loaded, start, diagnostics);
        }

        return built.Resources;
    }

    /// <summary>
    /// Builds a client without operations for a document that cannot be read. The build fails because of the document; without the client,
    /// the compiler would also report the code that uses it.
    /// </summary>
    private static EquatableArray<ResourceModel> ResourcesWithoutOperations(DocumentInput document, CancellationToken cancellationToken)
    {
        var ignored = new DiagnosticBag();
        var loaded = DocumentReader.Read(new DocumentText(document.Path, DocumentWithoutOperations), [], ignored, cancellationToken)!;
        return ApiModelBuilder.Build(loaded, document.Settings, ignored, cancellationToken).Resources;
    }
}
