using System;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Keeps a fault of ours to the operation that it is found with: the others are still generated.</summary>
internal sealed class OperationGuard
{
    private readonly LoadedDocument _document;
    private readonly CancellationToken _cancellationToken;

    public OperationGuard(LoadedDocument document, CancellationToken cancellationToken)
    {
        _document = document;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What is built, or null when that failed; then there is a problem that says so.</summary>
    public T? Try<T>(OperationEntry site, DiagnosticBag diagnostics, Func<T?> build)
        where T : class => Try(site.Pointer, site.Id, diagnostics, build);

    /// <inheritdoc cref="Try{T}(OperationEntry, DiagnosticBag, Func{T})"/>
    public T? Try<T>(string pointer, string id, DiagnosticBag diagnostics, Func<T?> build)
        where T : class
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return build();
        }
#pragma warning disable CA1031 // An exception that leaves the generator takes the whole output along.
        catch (Exception exception) when (!(exception is OperationCanceledException && _cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            diagnostics.Report(Descriptors.InternalError, _document.Locate(pointer), id, exception.GetType().Name + ": " + exception.Message.TrimEnd('.'));
            return null;
        }
    }
}
