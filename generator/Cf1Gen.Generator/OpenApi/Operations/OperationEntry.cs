using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>An operation with its location in the document.</summary>
internal sealed class OperationEntry
{
    /// <param name="path">The path template.</param>
    /// <param name="item">The path item that contains the operation.</param>
    /// <param name="httpMethod">The HTTP method, normalized.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="pathPointer">The JSON pointer of the path item; <c>null</c> for a path item of <c>paths</c>.</param>
    public OperationEntry(string path, IOpenApiPathItem item, string httpMethod, OpenApiOperation operation, string? pathPointer = null)
    {
        Path = path;
        Item = item;
        HttpMethod = httpMethod;
        Operation = operation;
        Template = new PathTemplate(path);
        PathPointer = pathPointer ?? DocumentPointer.FromSegments(["paths", path]);
        Pointer = HttpMethods.IsKnown(httpMethod)
            ? PathPointer.Then(httpMethod.ToLowerInvariant())
            : PathPointer.Then("additionalOperations").Then(httpMethod);
    }

    public string Path { get; }

    public IOpenApiPathItem Item { get; }

    /// <summary>Gets the HTTP method, in uppercase unless OpenAPI does not define it.</summary>
    public string HttpMethod { get; }

    public OpenApiOperation Operation { get; }

    public PathTemplate Template { get; }

    public IReadOnlyList<PathSegment> Segments => Template.Segments;

    public string PathPointer { get; }

    public string Pointer { get; }

    /// <summary>Gets the operation id, or the method and the path if the document contains none.</summary>
    public string Id => string.IsNullOrWhiteSpace(Operation.OperationId) ? HttpMethod + " " + Path : Operation.OperationId!;

    public IReadOnlyList<string> Tags =>
    [
        .. (Operation.Tags ?? Enumerable.Empty<OpenApiTagReference>()).Select(tag => tag.Reference?.Id ?? tag.Name ?? ""),
    ];

    /// <summary>Determines whether the path template contains a parameter.</summary>
    public bool HasPathParameter(string name) => Template.Parameters.Any(parameter => parameter.Name == name);
}
