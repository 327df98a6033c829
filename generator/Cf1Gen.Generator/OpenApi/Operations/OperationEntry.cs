using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>An operation and where the document has it.</summary>
internal sealed class OperationEntry
{
    /// <param name="path">Its path.</param>
    /// <param name="item">What the document says of the path.</param>
    /// <param name="httpMethod">Its method.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="pathPointer">Where the path is; null for one of <c>paths</c>.</param>
    public OperationEntry(string path, IOpenApiPathItem item, string httpMethod, OpenApiOperation operation, string? pathPointer = null)
    {
        Path = path;
        Item = item;
        HttpMethod = httpMethod;
        Operation = operation;
        Segments = path.Split(['/'], System.StringSplitOptions.RemoveEmptyEntries).Select(text => new PathSegment(text)).ToList();
        PathPointer = pathPointer ?? DocumentPointer.Of(["paths", path]);
        Pointer = HttpMethods.IsKnown(httpMethod) ? PathPointer.Then(httpMethod.ToLowerInvariant()) : PathPointer.Then("additionalOperations").Then(httpMethod);
    }

    public string Path { get; }

    public IOpenApiPathItem Item { get; }

    /// <summary>In capitals, unless it is one that OpenAPI has no word for.</summary>
    public string HttpMethod { get; }

    public OpenApiOperation Operation { get; }

    public IReadOnlyList<PathSegment> Segments { get; }

    public string PathPointer { get; }

    public string Pointer { get; }

    /// <summary>The operation's id, or what stands for one when the document has none.</summary>
    public string Id => string.IsNullOrWhiteSpace(Operation.OperationId) ? HttpMethod + " " + Path : Operation.OperationId!;

    public IReadOnlyList<string> Tags => [.. (Operation.Tags ?? Enumerable.Empty<OpenApiTagReference>()).Select(tag => tag.Reference?.Id ?? tag.Name ?? "")];

    /// <summary>Whether the path has a parameter.</summary>
    public bool HasHole(string name) => PathParameter.All(Path).Any(hole => hole.Name == name);
}
