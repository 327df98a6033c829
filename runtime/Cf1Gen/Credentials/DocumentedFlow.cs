namespace Cf1Gen.Runtime;

/// <summary>A client credentials flow of the document.</summary>
/// <param name="TokenUrl">
/// The token URL, absolute or relative to the address of the service; <see langword="null"/> if the document has none that can be used.
/// </param>
/// <param name="Scopes">The scopes that the operations of the client require.</param>
internal sealed record DocumentedFlow(string? TokenUrl, IReadOnlyList<string> Scopes)
{
    /// <summary>Combines the flows of several security schemes.</summary>
    /// <returns>
    /// The flow; <see langword="null"/> without flows. It has no token URL if those of the schemes differ: which one may have the secret is
    /// not a guess.
    /// </returns>
    internal static DocumentedFlow? Combine(IEnumerable<EnvironmentCredential> kinds)
    {
        var flows = kinds.Select(kind => kind.Flow).OfType<DocumentedFlow>().ToList();
        return flows.Count == 0
            ? null
            : new DocumentedFlow(
                flows.TrueForAll(flow => flow.TokenUrl == flows[0].TokenUrl) ? flows[0].TokenUrl : null,
                [.. flows.SelectMany(flow => flow.Scopes).Distinct(StringComparer.Ordinal)]);
    }
}
