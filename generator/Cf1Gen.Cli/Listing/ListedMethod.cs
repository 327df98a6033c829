using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Cli.Listing;

/// <summary>An operation of a document, and the method that calls it.</summary>
/// <param name="Operation">The HTTP method and the path, <c>GET /requests/{id}</c>.</param>
/// <param name="Id">The operation id.</param>
/// <param name="Client">The properties that lead to the client, <c>Requests.Messages</c>; empty for the root client.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Parameters">The declarations of its parameters.</param>
/// <param name="Returns">The type that it returns.</param>
/// <param name="Content">The media type, if the operation has another method for its preferred one.</param>
/// <param name="Deprecated">Whether the operation is deprecated.</param>
internal sealed record ListedMethod(
    string Operation,
    string Id,
    string Client,
    string Method,
    IReadOnlyList<string> Parameters,
    string Returns,
    string? Content,
    bool Deprecated)
{
    /// <summary>Gets the method with the properties that lead to its client, <c>Requests.Messages.CreateAsync</c>.</summary>
    public string Call => Client.Length == 0 ? Method : $"{Client}.{Method}";

    /// <summary>Returns the methods of a client, ordered by path and HTTP method.</summary>
    public static IReadOnlyList<ListedMethod> Of(ApiModel model) =>
    [
        .. ClientPaths.Of(model)
            .SelectMany(client => client.Client.Operations.Select(operation => (client.Path, Operation: operation)))
            .OrderBy(found => found.Operation.PathTemplate, StringComparer.Ordinal)
            .ThenBy(found => found.Operation.HttpMethod, StringComparer.Ordinal)
            .ThenBy(found => found.Operation.AlternativeContent, StringComparer.Ordinal)
            .Select(found => Of(found.Path, found.Operation)),
    ];

    private static ListedMethod Of(string client, OperationModel operation) => new(
        $"{operation.HttpMethod} {operation.PathTemplate}",
        operation.OperationId,
        client,
        operation.Method,
        [.. OperationEmitter.Parameters(operation).Select(parameter => parameter.Declaration)],
        OperationEmitter.ReturnType(operation.Result),
        operation.AlternativeContent,
        operation.Deprecated);
}
