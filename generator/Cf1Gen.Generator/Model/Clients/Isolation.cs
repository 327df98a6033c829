using System;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Keeps a fault of ours to the operation that it is found with: the others are still generated.</summary>
internal sealed class Isolation
{
    private readonly SpecDocument _document;
    private readonly CancellationToken _cancellationToken;

    public Isolation(SpecDocument document, CancellationToken cancellationToken)
    {
        _document = document;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What is built, or null when that failed; then there is a problem that says so.</summary>
    public T? Try<T>(OperationSite site, Problems problems, Func<T?> build)
        where T : class => Try(site.Pointer, site.Id, problems, build);

    /// <inheritdoc cref="Try{T}(OperationSite, Problems, Func{T})"/>
    public T? Try<T>(string pointer, string id, Problems problems, Func<T?> build)
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
            problems.Report(Descriptors.InternalError, _document.Locate(pointer), id, exception.GetType().Name + ": " + exception.Message.TrimEnd('.'));
            return null;
        }
    }
}
