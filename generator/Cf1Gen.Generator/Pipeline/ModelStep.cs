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
    public static ApiModel Run(Cf1Document document, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var start = Location.Create(document.Path, default, default(LinePositionSpan));
        try
        {
            return new ApiModel(Resources(document, start, problems, cancellationToken), problems.ToEquatableArray(document.Settings.IsStrict));
        }
#pragma warning disable CA1031 // An exception would take the files of every other document along, and be a mere warning.
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            problems.Report(Descriptors.InternalError, start, "the whole document", $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}");
            return new ApiModel(default, problems.ToEquatableArray());
        }
    }

    private static EquatableArray<ResourceModel> Resources(Cf1Document document, Location start, Problems problems, CancellationToken cancellationToken)
    {
        if (document.Text is null)
        {
            problems.Report(Descriptors.Unreadable, start);
            return default;
        }

        if (!SettingsRules.Check(document.Settings, start, problems))
        {
            return default;
        }

        var read = SpecReader.Read(new SpecText(document.Path, document.Text), document.Parts, problems, cancellationToken);
        if (read is null)
        {
            // The build fails for what the document says. A client without operations keeps the code around it from being blamed as well.
            problems = new Problems();
            read = SpecReader.Read(new SpecText(document.Path, NoOperations), [], problems, cancellationToken)!;
        }

        return ApiModelBuilder.Build(read, document.Settings, problems, cancellationToken)
            .Select(resource => resource with { DocumentPath = document.Path })
            .ToEquatableArray();
    }
}
