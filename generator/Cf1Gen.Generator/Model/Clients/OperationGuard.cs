using System;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Confines a bug of the generator to the operation that it concerns, so that all other operations are generated.</summary>
internal sealed class OperationGuard
{
    private readonly LoadedDocument _document;
    private readonly CancellationToken _cancellationToken;

    public OperationGuard(LoadedDocument document, CancellationToken cancellationToken)
    {
        _document = document;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Builds a part of the model.</summary>
    /// <returns>The part, or <see langword="null"/> when an exception was reported instead.</returns>
    public T? Try<T>(OperationEntry entry, DiagnosticBag diagnostics, Func<T?> build)
        where T : class => Try(entry.Pointer, entry.Id, diagnostics, build);

    /// <inheritdoc cref="Try{T}(OperationEntry, DiagnosticBag, Func{T})"/>
    public T? Try<T>(string pointer, string id, DiagnosticBag diagnostics, Func<T?> build)
        where T : class
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return build();
        }
#pragma warning disable CA1031 // An exception that leaves the generator would discard its whole output.
        catch (Exception exception) when (!(exception is OperationCanceledException && _cancellationToken.IsCancellationRequested))
#pragma warning restore CA1031
        {
            diagnostics.Report(
                Descriptors.InternalError, _document.Locate(pointer), id, exception.GetType().Name + ": " + exception.Message.TrimEnd('.'));
            return null;
        }
    }
}
