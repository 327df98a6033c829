using System;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>From a document's text to its model. The document that is read on the way lives and dies in here.</summary>
internal static class ModelStep
{
    private const string NoOperations = """{ "openapi": "3.0.3", "info": { "title": "", "version": "" }, "paths": {} }""";

    /// <summary>Never throws, unless cancelled: what goes wrong becomes a problem with a place.</summary>
    public static ApiModel Run(DocumentInput document, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var start = Location.Create(document.Path, default, default(LinePositionSpan));
        try
        {
            return new ApiModel(Resources(document, start, diagnostics, cancellationToken), diagnostics.ToEquatableArray(document.Settings.IsStrict));
        }
#pragma warning disable CA1031 // An exception would take the files of every other document along, and be a mere warning.
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            diagnostics.Report(Descriptors.InternalError, start, "the whole document", $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}");
            return new ApiModel(default, diagnostics.ToEquatableArray());
        }
    }

    private static EquatableArray<ResourceModel> Resources(DocumentInput document, Location start, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (document.Text is null)
        {
            diagnostics.Report(Descriptors.Unreadable, start);
            return default;
        }

        if (!SettingsValidator.Check(document.Settings, start, diagnostics))
        {
            return default;
        }

        var read = DocumentReader.Read(new DocumentText(document.Path, document.Text), document.Parts, diagnostics, cancellationToken);
        if (read is null)
        {
            // The build fails for what the document says. A client without operations keeps the code around it from being blamed as well.
            diagnostics = new DiagnosticBag();
            read = DocumentReader.Read(new DocumentText(document.Path, NoOperations), [], diagnostics, cancellationToken)!;
        }

        return ApiModelBuilder.Build(read, document.Settings, diagnostics, cancellationToken)
            .Select(resource => resource with { DocumentPath = document.Path })
            .ToEquatableArray();
    }
}
