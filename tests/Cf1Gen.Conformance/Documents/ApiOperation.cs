namespace Cf1Gen.Conformance.Documents;

/// <summary>An operation of a document.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Path">The path of the document, with the names of parameters in braces.</param>
/// <param name="Parameters">The parameters, without those of the body.</param>
/// <param name="Body">The body of requests; <see langword="null"/> if the document describes none.</param>
/// <param name="Responses">The responses with success.</param>
public sealed record ApiOperation(
    string Method, string Path, IReadOnlyList<ApiParameter> Parameters, ApiBody? Body, IReadOnlyList<DescribedResponse> Responses)
{
    /// <summary>Gets the method and the path.</summary>
    public string Route => $"{Method} {Path}";
}
