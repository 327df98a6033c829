using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>An operation of the document, and how it is called in C#.</summary>
internal sealed class OperationCall(string id, Func<CallArguments, Task<object?>> invoke)
{
    public string Id => id;

    public DocumentOperation Document => ApiDocument.Operations[id];

    /// <summary>Calls it, with what the document has as examples.</summary>
    /// <param name="client">The client.</param>
    /// <param name="path">The path parameters, if not the examples.</param>
    /// <param name="options">The call's options.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The result, a list as a whole; <see langword="null"/> when the operation has none.</returns>
    public Task<object?> InvokeAsync(
        CloudforceOneClient client, PathValues? path = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        invoke(new CallArguments(Document, client, path ?? PathValues.Examples, options, cancellationToken));

    public override string ToString() => id;
}
