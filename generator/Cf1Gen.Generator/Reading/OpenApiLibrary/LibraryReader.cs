using System;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Creates the object model of a document with Microsoft.OpenApi.</summary>
/// <param name="root">The normalized document.</param>
/// <param name="annotations">The annotations of its nodes.</param>
/// <param name="cancellationToken">A token to cancel the operation.</param>
internal sealed class LibraryReader(JsonObject root, NodeAnnotations annotations, CancellationToken cancellationToken)
{
    // References are resolved against this address. Nothing is opened.
    private static readonly Uri s_baseAddress = new("https://document.invalid/");

    private readonly NodeMarks _marks = new(root, annotations);

    /// <summary>Reads the document without the parts that the library cannot read.</summary>
    /// <returns>The document; null if nothing of it can be read.</returns>
    public OpenApiDocument? Read(NodeLocations locations, DiagnosticBag diagnostics)
    {
        try
        {
            if (!TryRead(out var document, out var diagnostic, out _))
            {
                new InvalidPartFinder(root, this, locations, diagnostics).RemoveInvalidParts();
                if (!TryRead(out document, out diagnostic, out var error))
                {
                    diagnostics.Report(Descriptors.NotOpenApi, locations.GetLocation(DocumentPointer.Root), error!.Message.TrimEnd('.'));
                    return null;
                }
            }

            foreach (var error in diagnostic.Errors)
            {
                LibraryErrors.Report(error, root, locations, diagnostics);
            }

            return document;
        }
        finally
        {
            _marks.Remove();
        }
    }

    /// <summary>Reads the document as it is now. For invalid documents the library throws exceptions of many types.</summary>
    /// <returns><c>true</c> if the library threw no exception; otherwise, <c>false</c>.</returns>
    public bool TryRead(out OpenApiDocument? document, out OpenApiDiagnostic diagnostic, out Exception? error)
    {
        cancellationToken.ThrowIfCancellationRequested();
        diagnostic = new OpenApiDiagnostic();
        try
        {
            // Not OpenApiJsonReader, which collects validation rules by reflection: that takes longer than the reading itself.
            document = _marks.CreateContext(diagnostic, cancellationToken).Parse(root, s_baseAddress);
            document.SetReferenceHostDocument();
            error = null;
            return true;
        }
#pragma warning disable CA1031 // A null, an index or a format: the caller finds and reports the part that causes the exception.
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            document = null;
            error = e;
            return false;
        }
    }
}
