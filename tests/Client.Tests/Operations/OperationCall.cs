using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>An operation of the document and its call in C#.</summary>
internal sealed class OperationCall(string id, Func<CallArguments, Task<object?>> invoke)
{
    public string Id => id;

    public DocumentOperation Document => ApiDocument.Operations[id];

    /// <summary>Calls the operation with the examples of the document.</summary>
    /// <param name="client">The client.</param>
    /// <param name="path">The path parameters; the default is the examples.</param>
    /// <param name="options">The request options for this call.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result, with all items of a list; <see langword="null"/> when the operation has no result.</returns>
    public Task<object?> InvokeAsync(
        CloudforceOneClient client,
        PathValues? path = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        invoke(new CallArguments(Document, client, path ?? PathValues.Examples, options, cancellationToken));

    public override string ToString() => id;
}
