using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>An operation and its name within its client.</summary>
/// <param name="Facts">The operation.</param>
/// <param name="Verb">The name that the path and the method ask for: types are named after it.</param>
/// <param name="Method">The method, <c>CreateAsync</c>, unique within the client.</param>
internal sealed record NamedOperation(OperationAnalysis Facts, string Verb, string Method);
