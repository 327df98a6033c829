using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>The status of a response that selects a case of a union.</summary>
/// <param name="Code">The status; 0 for any other success.</param>
/// <param name="Name">The name of the status, <c>Accepted</c>.</param>
/// <param name="Format">The way in which the response contains the result.</param>
internal sealed record ResponseStatus(int Code, string Name, ResponseFormat Format);
