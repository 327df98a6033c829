using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>An operation with its name within its client.</summary>
/// <param name="Analysis">The operation.</param>
/// <param name="Verb">The name according to the path and the HTTP method. Types are named after it.</param>
/// <param name="Method">The name of the method, <c>CreateAsync</c>, unique within the client.</param>
internal sealed record NamedOperation(OperationAnalysis Analysis, string Verb, string Method);
