using System;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>An operation with its name within its client.</summary>
/// <param name="Analysis">The operation.</param>
/// <param name="Method">The name of the method, <c>CreateAsync</c>, unique within the client.</param>
internal sealed record NamedOperation(OperationAnalysis Analysis, string Method)
{
    /// <summary>
    /// Gets the name of the method of the preferred content, after which the types that both methods use are named;
    /// <see langword="null"/> if this is the method.
    /// </summary>
    public string? PreferredVerb { get; init; }

    /// <summary>Gets the name without <c>Async</c>, after which the types of the operation are named.</summary>
    public string Verb => Method.Substring(0, Method.Length - "Async".Length);
}
