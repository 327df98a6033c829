using System;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Hands nodes to Microsoft.OpenApi, and what it says to the problems.</summary>
internal static class LibraryReader
{
    // References are resolved against a base address, never opened.
    private static readonly Uri s_base = new("https://document.invalid/");

    public static OpenApiDocument? Read(JsonObject root, NodeLocations places, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        CancellationProbes.Add(root);
        if (!TryParse(root, out var document, out var diagnostic, out _, cancellationToken))
        {
            new InvalidPartFinder(root, places, diagnostics, cancellationToken).LeaveOutFaults();
            if (!TryParse(root, out document, out diagnostic, out var fault, cancellationToken))
            {
                diagnostics.Report(Descriptors.NotOpenApi, places.At(DocumentPointer.Root), fault!.Message.TrimEnd('.'));
                return null;
            }
        }

        foreach (var error in diagnostic.Errors)
        {
            LibraryErrors.Report(error, places, diagnostics);
        }

        return document;
    }

    /// <summary>Whether Microsoft.OpenApi can read the nodes without an exception, of which on broken documents it has many kinds.</summary>
    public static bool TryParse(JsonObject root, out OpenApiDocument? document, out OpenApiDiagnostic diagnostic, out Exception? fault, CancellationToken cancellationToken)
    {
        diagnostic = new OpenApiDiagnostic();
        try
        {
            // The context itself, and not OpenApiJsonReader: no validation rules are collected, which by reflection costs more than the reading.
            document = CancellationProbes.Watch(new ParsingContext(diagnostic), cancellationToken).Parse(root, s_base);
            document.SetReferenceHostDocument();
            fault = null;
            return true;
        }
#pragma warning disable CA1031 // A null, an index, a format: the caller finds the part that causes it, and reports that.
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            document = null;
            fault = e;
            return false;
        }
    }
}
