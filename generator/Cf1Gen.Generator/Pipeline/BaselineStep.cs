using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>Compares the client of a document with its baseline.</summary>
internal static class BaselineStep
{
    /// <summary>Reads the baseline of a document.</summary>
    /// <returns>The baseline; <see langword="null"/> if the document has none, or it cannot be read.</returns>
    public static BaselineFile? Read(
        DocumentInput document, Location start, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (document.Baseline is { } text)
        {
            return BaselineReader.Read(text, diagnostics, cancellationToken);
        }

        if (document.Settings.Baseline is { } missing)
        {
            diagnostics.Report(Descriptors.BaselineNotFound, start, missing.Name, "is not one of the project's additional files");
        }

        return null;
    }

    /// <summary>Reports the changes since the baseline.</summary>
    public static void Report(BaselineFile file, BuiltModel built, LoadedDocument document, Location start, DiagnosticBag diagnostics)
    {
        var info = document.Document.Info;
        if (BaselineBuilder.Build(built, info?.Title, info?.Version) is not { } now)
        {
            return;
        }

        var report = BaselineComparer.Compare(file.Baseline, now);
        if (report.IsMassRemoval)
        {
            diagnostics.Report(Descriptors.MassRemoval, start, report.RemovedOperations, report.OldOperations);
        }

        // The error replaces a warning for each operation and each of its types.
        foreach (var change in report.Changes.Where(change => !(report.IsMassRemoval && change.Kind == ChangeKind.Removed)))
        {
            var location = change.NewPointer.Length > 0 ? document.Locate(change.NewPointer)
                : change.BaselinePointer.Length > 0 ? file.Locate(change.BaselinePointer)
                : start;
            diagnostics.Report(DescriptorOf(change), location, change.Message, ChangeText.Effect(change));
        }
    }

    /// <summary>Returns the diagnostic that reports a change.</summary>
    public static DiagnosticDescriptor DescriptorOf(ApiChange change) => change.Kind switch
    {
        ChangeKind.Removed => Descriptors.MemberRemoved,
        ChangeKind.Renamed => Descriptors.MemberRenamed,
        ChangeKind.TypeChanged => Descriptors.MemberTypeChanged,
        ChangeKind.RequiredInRequest => Descriptors.RequiredInRequest,
        ChangeKind.OptionalInResponse => Descriptors.OptionalInResponse,
        ChangeKind.EnumValueRemoved => Descriptors.EnumValueRemoved,
        ChangeKind.RouteChanged => Descriptors.RouteChanged,
        ChangeKind.SerializationChanged => Descriptors.SerializationChanged,
        ChangeKind.Deprecated => Descriptors.MemberDeprecated,
        ChangeKind.Relaxed when change.IsBreaking => Descriptors.MemberTypeChanged,
        ChangeKind.Added when change is { IsBreaking: true, Subject: ChangeSubject.UnionCase } => Descriptors.MemberTypeChanged,
        ChangeKind.Added when change.IsBreaking => Descriptors.RequiredInRequest,
        _ => Descriptors.MemberAdded,
    };
}
