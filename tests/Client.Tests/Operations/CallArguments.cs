using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>The clients and arguments of a call.</summary>
internal sealed class CallArguments(
    DocumentOperation operation, CloudforceOneClient client, PathValues path, RequestOptions? options, CancellationToken cancellationToken)
{
    public RequestsClient Requests => client.Requests;

    public RequestMessagesClient Messages => client.Requests.Messages;

    public RequestAssetsClient Assets => client.Requests.Assets;

    public PriorityRequirementsClient Requirements => client.PriorityRequirements;

    public PathValues Path => path;

    public RequestOptions? Options => options;

    public CancellationToken Token => cancellationToken;

    /// <summary>Returns the example of the body in the document, without the page members, which the client adds.</summary>
    public T Body<T>()
        where T : ApiModel
    {
        var example = operation.BodyExample.DeepClone().AsObject();
        if (operation.IsPaged)
        {
            example.Remove("page");
            example.Remove("per_page");
        }

        return example.Deserialize<T>()!;
    }
}
